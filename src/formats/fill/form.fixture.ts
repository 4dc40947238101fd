const cell = (row: number, name: string, check = ''): string =>
  `<td data-column="${name}"><div class="field"><label for="c-socios-${row}-${name}">${name}</label>
   <input type="text" id="c-socios-${row}-${name}" ${check}></div></td>`;
const row = (number: number): string => `<tr class="${number > 1 ? 'spare' : ''}"><th data-number>${number}</th>
  ${cell(number, 'dni', 'data-check="dni"')}${cell(number, 'kilos')}
  <td><button type="button" data-action="remove" aria-label="Quitar socio ${number}">×</button></td></tr>`;
/** A form with a field of every kind, as the page has it; its table has three lines for paper. */
export const formMarkup = `
<format-form data-format="muestra" data-version="1">
  <div data-bar><p class="actions"></p><label><input type="checkbox" data-keep></label><input type="file" data-load><p data-said></p></div>
  <div class="error-summary" hidden><ul></ul></div>
  <form>
    <div class="field"><label for="c-nombre">Nombre</label><textarea id="c-nombre" rows="1"></textarea></div>
    <div class="field"><label for="c-anio">Año</label><input type="text" id="c-anio" value="2,012" data-check="year"></div>
    <fieldset class="field"><legend>Sexo</legend><div class="marks">
      <label><input type="radio" name="sexo"> M<small>masculino</small></label>
      <label><input type="radio" name="sexo"> F</label></div></fieldset>
    <fieldset class="field"><legend>Residuos</legend><div class="marks" data-several="residuos">
      <label><input type="checkbox"> Papel</label><label><input type="checkbox"> Vidrio</label></div></fieldset>
    <div data-rows>
      <table data-table="socios" data-blank="3" data-spreadsheet="Socios">
        <thead><tr><th>N°</th><th data-head="dni">DNI vigente</th><th data-head="kilos">Kilos</th></tr></thead>
        <tbody>${row(1)}${row(2)}${row(3)}</tbody>
        <tfoot><tr><th>Total</th><td><output data-total="kilos"></output></td></tr></tfoot>
      </table>
      <div data-bar><button type="button" data-action="add">Agregar</button><textarea data-paste></textarea>
        <button type="button" data-action="paste">Pegar</button><div data-pasted></div></div>
    </div>
    <div data-bar>
      <button type="submit" data-action="check" disabled>Revisar</button>
      <button type="button" data-action="save">Guardar</button>
      <button type="button" data-action="clear">Borrar todo</button>
      <button type="button" data-action="undo" hidden>Deshacer</button><p data-said></p>
    </div>
  </form>
</format-form>`;
