// Shows of which column a number is. Without it the page lacks nothing but that.

let marked = null;

function mark(cell) {
  marked?.classList.remove("at");
  const table = cell?.closest("table.cross");
  marked = table && cell.tagName === "TD" ? table.tHead.rows[0].cells[cell.cellIndex] : null;
  marked?.classList.add("at");
}

document.addEventListener("pointerover", ({ target }) => mark(target.closest("td, th")));
document.addEventListener("focusin", ({ target }) => mark(target.closest("td, th")));
