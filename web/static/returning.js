// Whoever comes back to results from an article finds the focus at the result that was left.

const LEFT = "parley.left";
const here = () => location.pathname + location.search;
const links = (result) => [...(result?.querySelectorAll("a") ?? [])];

document.addEventListener("click", ({ target }) => {
  const link = target.closest(".result a[href^='/articles/']");
  if (link) {
    const result = link.closest(".result");
    const left = { at: here(), result: result.id, link: links(result).indexOf(link) };
    try {
      sessionStorage.setItem(LEFT, JSON.stringify(left));
    } catch {
      // a browser that keeps nothing begins at the first result
    }
  }
});

function left() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(LEFT));
    return kept?.at === here() ? links(document.getElementById(kept.result))[kept.link] : null;
  } catch {
    return null;
  }
}

/** The link of an article back to its results names the result. */
function named() {
  const result = document.getElementById(location.hash.slice(1));
  return result?.matches(".result") ? result.querySelector("h3 a") : null;
}

addEventListener("pageshow", ({ persisted }) => {
  const came = performance.getEntriesByType("navigation")[0]?.type;
  const back = persisted || came === "back_forward";
  if (document.activeElement === document.body && came !== "reload") {
    ((back && left()) || named())?.focus({ preventScroll: true });
  }
});
