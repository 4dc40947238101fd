/** The sheets are long and the tool is heavy: it comes when somebody turns to it, or arrives with answers. */
const loadCostTool = (): void => {
  void import('./cost-tool.ts');
};

if (location.search === '')
  document.querySelector('cost-tool')?.addEventListener('focusin', loadCostTool, { once: true });
else loadCostTool();
