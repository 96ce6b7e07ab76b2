// Switches what is marked in the text at once, and remembers it in this browser.

const KEPT = "parley.marking";
const form = document.getElementById("marking");
const piece = document.querySelector(".piece");
const boxes = [...(form?.querySelectorAll("input[type=checkbox]") ?? [])];

function recall() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

function keep() {
  const kept = recall();
  boxes.forEach((box) => (kept[box.value] = box.checked));
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing shows what is usual the next time.
  }
}

// What is not marked is no link: nobody is to stop at it on the way through the page.
function show() {
  const on = boxes.filter((box) => box.checked).map((box) => box.value);
  piece.dataset.marks = on.join(" ");
  piece.querySelectorAll("a[data-mark]").forEach((link) => {
    if (link.dataset.mark === "mention" || on.includes(link.dataset.mark)) {
      link.setAttribute("href", link.dataset.href);
    } else {
      link.removeAttribute("href");
    }
  });
}

if (form) {
  form.querySelector("button").hidden = true;
  if (!("asked" in form.dataset)) {
    const kept = recall();
    boxes.forEach((box) => (box.checked = kept[box.value] ?? box.checked));
  }
  show();
  form.addEventListener("change", () => {
    keep();
    show();
  });
}
