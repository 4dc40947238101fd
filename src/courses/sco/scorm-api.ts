/** What a classroom offers a package: SCORM 1.2. Every answer is text; `"true"` is yes. */
export interface ScormApi {
  LMSInitialize: (nothing: '') => string;
  LMSFinish: (nothing: '') => string;
  LMSGetValue: (element: string) => string;
  LMSSetValue: (element: string, value: string) => string;
  LMSCommit: (nothing: '') => string;
  LMSGetLastError: () => string;
  LMSGetErrorString: (code: string) => string;
  LMSGetDiagnostic: (code: string) => string;
}

/** How many windows around this one may hold it (SCORM 1.2, 3.3.6.1). */
const mostParents = 7;

/** A window of another site refuses to be looked at. */
function readApi(place: Window): ScormApi | undefined {
  try {
    return (place as { API?: ScormApi | null }).API ?? undefined;
  } catch {
    return undefined;
  }
}

/** Looks in a window, and in those around it. */
function searchUp(start: Window): ScormApi | undefined {
  let place = start;
  for (let up = 0; up <= mostParents; up += 1) {
    const api = readApi(place);
    if (api || place.parent === place) return api;
    place = place.parent;
  }
  return undefined;
}

/** The classroom around a page, or around the one that opened it; undefined where there is none. */
export function findScormApi(page: Window): ScormApi | undefined {
  const around = searchUp(page);
  if (around) return around;
  // A package may be opened in a window of its own, by one that stands in the classroom.
  const opener = (page.top ?? page).opener as Window | null;
  return opener ? searchUp(opener) : undefined;
}
