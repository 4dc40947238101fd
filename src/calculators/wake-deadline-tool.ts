/** The rules of counting come when somebody turns to the form, or arrives with answers; sent before that, the form opens its own address. */
const loadDeadlineTool = (): void => {
  void import('./deadline-tool.ts');
};

if (location.search === '')
  document.querySelector('deadline-tool')?.addEventListener('focusin', loadDeadlineTool, { once: true });
else loadDeadlineTool();
