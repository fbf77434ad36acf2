// A chat window's script that looks at more than the chat.
for (const field of document.querySelectorAll('input')) {
  field.addEventListener('input', () => {
    window.lastSeen = field.value.length;
  });
}
