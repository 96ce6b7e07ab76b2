import { ask } from "./lost.js";

// Makes a short link in place and copies it. Without this the form leads to a page that shows it.

const announce = (text) => {
  document.getElementById("announce").textContent = text;
};

function say(button, text) {
  const usual = button.textContent;
  button.textContent = text;
  announce(text);
  setTimeout(() => (button.textContent = usual), 2500);
}

// The clipboard is there on secure origins only, and may refuse: the page shows the link then.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form.short") || !navigator.clipboard) {
    return;
  }
  event.preventDefault();
  const answer = await ask("/api/links", { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer) {
    return;
  }
  try {
    const { url } = await answer.json();
    await navigator.clipboard.writeText(location.origin + url);
    say(form.querySelector("button"), form.dataset.copied);
  } catch {
    form.submit();
  }
});

const button = document.getElementById("copy-address");
if (button && navigator.clipboard) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById("address").value);
    say(button, button.form.dataset.copied);
  });
}
document.getElementById("address")?.addEventListener("focus", ({ target }) => target.select());
