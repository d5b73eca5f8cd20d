/** The operating curves as a picture: one panel a scenario, one line a judge. Plain SVG, readable on any background. */
import { scenarios } from "./canary-model.mjs";

const panel = { width: 300, height: 190, left: 46, top: 34, gap: 34 };
const inner = { width: panel.width - panel.left - 14, height: panel.height - panel.top - 30 };
const columns = 2;

/** Colour-blind safe (Okabe and Ito), and told apart by their marks too. */
const looks = {
  Gatehouse: { colour: "#0072b2", width: 2.6, mark: "circle" },
  Argo: { colour: "#d55e00", width: 1.5, mark: "square" },
  Flagger: { colour: "#009e73", width: 1.5, mark: "diamond" },
  Kayenta: { colour: "#9a5b86", width: 1.5, mark: "triangle" },
};

/** `points` hold how many of the `rollouts` each judge rolled back, by scenario and size. */
export function plot(points, { rollouts, judges, sizes }) {
  const rows = Math.ceil(scenarios.length / columns);
  const width = columns * panel.width + 20;
  const height = rows * (panel.height + panel.gap) + 50;
  const panels = scenarios.map((scenario, index) => {
    const x = 10 + (index % columns) * panel.width;
    const y = 44 + Math.floor(index / columns) * (panel.height + panel.gap);
    const own = points.filter((point) => point.scenario === index);
    return `<g transform="translate(${x} ${y})">${panelOf(scenario, own, { rollouts, judges, sizes })}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`,
    ` aria-label="Share of rollouts that are rolled back, by judge and requests a step"`,
    ` font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="11" fill="#1f2328">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...legend(judges),
    ...panels,
    "</svg>\n",
  ].join("\n");
}

function legend(judges) {
  return judges.map((name, index) => {
    const x = 56 + index * 110;
    const line = `<path d="M${x} 20h26" stroke="${looks[name].colour}" stroke-width="${looks[name].width}"/>`;
    return `${line}${mark(name, x + 13, 20)}<text x="${x + 33}" y="24">${name}</text>`;
  });
}

function panelOf(scenario, own, { rollouts, judges, sizes }) {
  const x = (size) => panel.left + (inner.width * Math.log(size / sizes[0])) / Math.log(sizes.at(-1) / sizes[0]);
  const y = (share) => panel.top + inner.height * (1 - share);
  const title = scenario.isGood ? `${scenario.name}: rolled back by mistake` : `${scenario.name}: caught`;
  const rules = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const line = `<path d="M${panel.left} ${y(share)}h${inner.width}" stroke="#d1d9e0" stroke-width="${share === 0 ? 1.2 : 0.7}"/>`;
    return `${line}<text x="${panel.left - 6}" y="${y(share) + 4}" text-anchor="end" fill="#59636e">${share * 100} %</text>`;
  });
  const ticks = sizes.map(
    (size) => `<text x="${round(x(size))}" y="${y(0) + 16}" text-anchor="middle" fill="#59636e">${size}</text>`,
  );
  const name = `<text x="${panel.left + inner.width / 2}" y="${y(0) + 31}" text-anchor="middle" fill="#59636e">requests of the canary in a step</text>`;
  // Ours is drawn last, on top of the others.
  const lines = [...judges].reverse().map((judge) => {
    const places = own.map((point) => [round(x(point.size)), round(y(point[judge] / rollouts))]);
    const path = `M${places.map((place) => place.join(" ")).join("L")}`;
    const { colour, width } = looks[judge];
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>${places.map(([a, b]) => mark(judge, a, b)).join("")}`;
  });
  const heading = `<text x="${panel.left}" y="${panel.top - 14}" font-size="13" font-weight="600">${title}</text>`;
  return [heading, ...rules, ...ticks, name, ...lines].join("");
}

function mark(judge, x, y) {
  const { colour, mark: shape } = looks[judge];
  const paths = {
    circle: `M${x - 3.5} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z`,
    square: `M${x - 3} ${y - 3}h6v6h-6z`,
    diamond: `M${x} ${y - 4}l4 4l-4 4l-4 -4z`,
    triangle: `M${x} ${y - 4}l4 7h-8z`,
  };
  return `<path d="${paths[shape]}" fill="${colour}" stroke="#ffffff" stroke-width="0.8"/>`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
