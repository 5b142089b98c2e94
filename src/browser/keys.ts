/** `/` goes to the search box, unless something is being written. */
addEventListener("keydown", (event) => {
  const { key, ctrlKey, altKey, metaKey, isComposing, target } = event;
  if (key !== "/" || ctrlKey || altKey || metaKey || isComposing) return;
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, select, textarea"))
  )
    return;
  const box = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

export {};
