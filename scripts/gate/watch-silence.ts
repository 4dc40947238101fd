/** Waits for silence; each sound makes it wait anew. */
export interface SilenceWatch {
  hear: () => void;
  stop: () => void;
}

/** Calls back when nothing has been heard for `limit` milliseconds. */
export function watchSilence(limit: number, onSilence: () => void): SilenceWatch {
  let timer = setTimeout(onSilence, limit);
  return {
    hear: () => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, limit);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
