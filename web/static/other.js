// What stands out in a search is counted when somebody asks for it, and put into the page.

async function fill(details) {
  const place = details.querySelector(".beside-terms");
  const link = place.querySelector("p > a");
  if (!link || details.dataset.asked === link.href) {
    return;
  }
  details.dataset.asked = link.href;
  const usual = place.innerHTML;
  place.textContent = details.dataset.wait;
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.getElementById("terms").children);
    globalThis.htmx?.process(place);
  } catch {
    place.innerHTML = usual;
    place.append(details.dataset.lost);
    delete details.dataset.asked;
  }
}

document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target.matches?.("details.standing-out") && target.open) {
      fill(target);
    }
  },
  true,
);
