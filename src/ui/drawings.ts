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
  bolsa:
    '<path d="M19 14C10 20 6 28 8 36c1 5 4 7 9 7h14c5 0 8-2 9-7 2-8-2-16-11-22zM19 14l-5-8 6 3 4-4 4 4 6-3-5 8zM19 14h10"/>',
  botella: '<path d="M20 4h8v7l5 8v20c0 3-1 5-4 5H19c-3 0-4-2-4-5V19l5-8zM20 11h8M15 22h18M15 34h18"/>',
  mano: '<path d="M4 29h8l7-3h9c4 0 4 5 0 5h-8M28 29l11-5c4-2 6 3 3 5L28 40H12M4 26v17h8V26zM17 7h14v14H17zM24 7v6"/>',
  camion:
    '<path d="M3 11h26v24H3zM29 19h8l8 9v7H29zM33 23v6h9"/><circle cx="12" cy="38" r="5"/><circle cx="36" cy="38" r="5"/>',
  reloj: '<circle cx="24" cy="24" r="19"/><path d="M24 12v12l8 6"/>',
  ruta: '<circle cx="10" cy="38" r="5"/><path d="M38 24c-5-6-7-8-7-12a7 7 0 0 1 14 0c0 4-2 6-7 12zM15 38h18c7 0 7-9 0-9H18c-7 0-7-9 0-9h9"/>',
  prohibido: '<circle cx="24" cy="24" r="19"/><path d="m11 37 26-26"/>',
  estrella: '<circle cx="24" cy="24" r="20"/><path d="m24 11 4 9 9 1-7 6 2 9-8-5-8 5 2-9-7-6 9-1z"/>',
  polo: '<path d="M17 6 4 13l4 11 5-2v21h22V22l5 2 4-11-13-7c-2 6-12 6-14 0z"/>',
  botas: '<path d="M13 4h14v21l13 7c3 2 4 4 4 8H13zM13 40H9V25c3-6 4-13 4-21M13 12h14M13 35h30"/>',
  casco: '<path d="M7 32c0-13 7-21 17-21s17 8 17 21M3 32h42v6H3zM19 12V6h10v6M19 12v12M29 12v12"/>',
  mascarilla:
    '<path d="M11 16c5 0 9-4 13-4s8 4 13 4v11c0 7-6 11-13 11s-13-4-13-11zM11 18C6 15 3 18 4 22s4 6 8 6M37 18c5-3 8 0 7 4s-4 6-8 6"/><circle cx="24" cy="26" r="5"/>',
  lentes:
    '<circle cx="13" cy="27" r="9"/><circle cx="35" cy="27" r="9"/><path d="M22 26c1-2 3-2 4 0M4 25l4-11h4M44 25l-4-11h-4"/>',
  extintor: '<path d="M17 21c0-4 3-6 7-6s7 2 7 6v22H17zM24 15V9M19 9h12M24 9c-8 0-12 4-12 13v6M17 28h14M17 36h14"/>',
  botiquin: '<rect x="5" y="15" width="38" height="27" rx="2"/><path d="M17 15V8h14v7M24 21v15M16 28h16"/>',
  foco: '<path d="M18 33c0-5-6-8-6-16a12 12 0 0 1 24 0c0 8-6 11-6 16zM18 38h12M20 43h8M24 33V22"/>',
  escoba: '<path d="M41 5 26 22M20 18l10 10c-2 8-8 13-19 15L5 37c6-4 9-9 10-14zM18 36l-4 6M13 31l-6 5"/>',
  regla: '<path d="M4 33 33 4l11 11-29 29zM11 26l4 4M17 20l6 6M23 14l4 4M29 8l6 6"/>',
  aire: '<path d="M4 18h24c8 0 8-11 1-11-4 0-5 3-5 5M4 26h34c8 0 8-11 1-11M4 34h20c8 0 8 9 1 9-4 0-5-2-5-4"/>',
  megafono: '<path d="M6 20h9l22-12v32L15 28H6zM15 20v8M11 28l3 13h7l-4-12M42 19v10"/>',
} as const;

/** Name of a drawing. */
export type DrawingName = keyof typeof drawingShapes;

/** All names, for the schemas of content. */
export const drawingNames = Object.keys(drawingShapes) as [DrawingName, ...DrawingName[]];
