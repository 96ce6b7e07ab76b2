// Copies a citation; without this script it can be selected.

const cite = document.getElementById("cite");

for (const button of cite.querySelectorAll("button")) {
  button.hidden = false;
}

cite.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (button) {
    await copy(button.closest("dd").querySelector("p"));
    document.getElementById("announce").textContent = cite.dataset.copied;
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 2000);
  }
});

// The clipboard is closed to pages that did not come over HTTPS or from this machine.
async function copy(citation) {
  getSelection().selectAllChildren(citation);
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(citation.textContent);
  } else {
    document.execCommand("copy");
  }
}
