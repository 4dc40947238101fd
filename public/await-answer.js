{
  const region = document.currentScript.previousElementSibling;
  const fields = region.parentElement.querySelector('form').elements;
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (value.trim() && fields.namedItem(name)) {
      region.dataset.awaited = '';
      region.hidden = false;
    }
  }
}
