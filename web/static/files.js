// Says once how an import ended, and keeps the panel where an answer fails. Without it the page
// works by its links.

const panel = () => document.getElementById("progress");
const announce = (text) => {
  document.getElementById("announce").textContent = text;
};

// Numbers that change every two seconds are not read out; that it starts or ends is.
let state = panel().dataset.state;
document.addEventListener("htmx:afterSwap", () => {
  if (panel().dataset.state !== state) {
    state = panel().dataset.state;
    announce(panel().innerText);
  }
});

function lost() {
  const line = panel().querySelector(".lost");
  if (line.hidden) {
    line.hidden = false;
    announce(line.textContent);
  }
}

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.isError) {
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    lost();
  }
});
document.addEventListener("htmx:sendError", lost);
