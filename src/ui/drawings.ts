/**
 * Drawings for who would rather look than read, always beside their word: line work on a 48 by 48 grid in the accent.
 * Each shows one thing of the world: a paper, a person, a place, a vehicle.
 */
export const drawingShapes = {
  dni: '<rect x="5" y="11" width="38" height="26" rx="2"/><circle cx="15" cy="21" r="4"/><path d="M9 32c1-4 3-6 6-6s5 2 6 6M26 19h12M26 25h12M26 31h7"/>',
  foto: '<rect x="12" y="6" width="24" height="36" rx="1"/><circle cx="24" cy="19" r="6"/><path d="M14 40c1-8 5-12 10-12s9 4 10 12"/>',
  curso: '<path d="M5 9h38v24H5zM12 17h16M12 23h10"/><circle cx="34" cy="31" r="6"/><path d="m30 36-2 8 6-3 6 3-2-8"/>',
  vacuna: '<path d="m29 6 13 13M36 13 19 29l-7 1 1-7L30 7M12 30 5 42M23 13l6 6M18 18l6 6"/>',
  sanidad: '<rect x="9" y="6" width="30" height="36" rx="2"/><path d="M24 13v12M18 19h12M15 32h18M15 37h12"/>',
  pago: '<path d="M11 5h26v38l-4-3-5 3-4-3-4 3-5-3-4 3zM17 14h14M17 21h14M17 28h8"/>',
  grupo:
    '<circle cx="24" cy="15" r="6"/><circle cx="10" cy="20" r="5"/><circle cx="38" cy="20" r="5"/><path d="M12 42c0-9 5-15 12-15s12 6 12 15M3 38c0-6 3-10 7-10M45 38c0-6-3-10-7-10"/>',
  persona: '<circle cx="24" cy="14" r="7"/><path d="M9 42c0-10 6-16 15-16s15 6 15 16"/>',
  lugar: '<path d="M24 43C15 32 10 26 10 19a14 14 0 0 1 28 0c0 7-5 13-14 24z"/><circle cx="24" cy="19" r="5"/>',
  dias: '<rect x="6" y="10" width="36" height="32" rx="2"/><path d="M6 19h36M15 5v9M33 5v9"/><circle cx="24" cy="30" r="6"/>',
  papel: '<path d="M10 5h20l8 8v30H10zM30 5v8h8M16 21h16M16 28h16M16 35h9"/>',
  solicitud: '<path d="M9 5h22v12M9 5v38h14M15 14h10M15 21h8"/><path d="m25 42 1-6 13-13 5 5-13 13zM36 26l5 5"/>',
  registro:
    '<path d="M8 8h13c2 0 3 1 3 3v31c0-2-1-3-3-3H8zM40 8H27c-2 0-3 1-3 3v31c0-2 1-3 3-3h13zM13 16h6M13 23h6M29 16h6M29 23h6"/>',
  contrato: '<path d="M9 5h30v38H9zM15 13h18M15 19h18"/><path d="M15 35c3-6 5-6 5-2s3 3 4 0 3-2 4 0 3 1 5-1"/>',
  lista:
    '<rect x="9" y="8" width="30" height="35" rx="2"/><path d="M18 5h12v6H18zM15 21l2 2 4-5M25 21h9M15 32l2 2 4-5M25 32h9"/>',
  local: '<path d="M6 43V20L24 7l18 13v23zM18 43V29h12v14"/>',
  licencia: '<path d="M6 12h36l3 9H3zM8 21v22h32V21M20 43V30h8v13"/>',
  vehiculo:
    '<path d="M5 13h24v17H5zM29 18h4l6 12M3 30h38"/><circle cx="12" cy="36" r="6"/><circle cx="38" cy="36" r="6"/><path d="M33 12h7l-4 11"/>',
  ropa: '<path d="M17 6 7 10l2 14h4v19h22V24h4l2-14-10-4-7 16zM24 22v21M13 33h8M27 33h8"/>',
  guantes:
    '<path d="M15 43V30L9 23c-2-3 1-6 4-3l4 4V9c0-4 5-4 5 0v10V7c0-4 5-4 5 0v12V9c0-4 5-4 5 0v12-7c0-4 5-4 5 0v17l-4 12z"/>',
  tacho: '<path d="M11 15h26l-3 28H14zM7 15h34M19 15l1-8h8l1 8M20 22l1 14M28 22l-1 14"/>',
  balanza: '<path d="M24 6v34M14 43h20M8 13h32M8 13 3 27h10zM40 13l-5 14h10z"/>',
  multa: '<path d="M24 5 45 42H3zM24 18v12M24 35v2"/>',
  aviso: '<circle cx="24" cy="24" r="19"/><path d="M24 13v14M24 33v2"/>',
  premio: '<circle cx="24" cy="17" r="12"/><path d="m16 27-4 17 12-6 12 6-4-17M19 17l4 4 7-8"/>',
} as const;

/** Name of a drawing. */
export type DrawingName = keyof typeof drawingShapes;

/** All names, for the schemas of content. */
export const drawingNames = Object.keys(drawingShapes) as [DrawingName, ...DrawingName[]];
