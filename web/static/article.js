import { areOn } from "./keys.js";

// Walks the hits of an article by the keys n and p, and keeps that walk out of the history.

const hits = [...document.querySelectorAll("mark[id]")];
const at = () => hits.findIndex((hit) => "#" + hit.id === location.hash);

function go(hash) {
  location.replace(hash);
  document.querySelector(hash + " a")?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".hops a, mark a, #first-hit");
  if (link) {
    event.preventDefault();
    go(link.hash);
  }
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select, textarea");
  if (!areOn() || document.querySelector("dialog[open]") || typing || event.ctrlKey || event.metaKey || event.altKey || hits.length === 0) {
    return;
  }
  const step = { n: 1, p: -1 }[event.key];
  if (step) {
    const from = at() < 0 && step < 0 ? 0 : at();
    go("#" + hits[(from + step + hits.length) % hits.length].id);
  }
});

// Where the reader comes from the results, going back finds them as they were.
document.getElementById("back").addEventListener("click", (event) => {
  const results = event.currentTarget.href.split("#")[0];
  if (document.referrer === results && history.length > 1) {
    event.preventDefault();
    history.back();
  }
});
