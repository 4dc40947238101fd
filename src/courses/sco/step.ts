/** What runs first in the page of a step: its tools find what the course around it keeps for them. */
try {
  globalThis.normaCircular = (parent as Window & Pick<typeof globalThis, 'normaCircular'>).normaCircular;
} catch {
  // Shown by somebody else: its tools keep what they keep on this device.
}
