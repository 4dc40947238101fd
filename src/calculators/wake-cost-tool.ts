/** The sheets are long and the tool is heavy: it comes when somebody turns to it, or arrives with answers. */
const wake = (): void => {
  void import('./cost-tool.ts');
};

if (location.search === '') document.querySelector('cost-tool')?.addEventListener('focusin', wake, { once: true });
else wake();
