// Read statements with chrono-node: a JSON array a line in, the days found and the time a line out.
import * as chrono from "chrono-node";
import { createInterface } from "node:readline";

const pad = (number, width = 2) => String(number).padStart(width, "0");
const day = (parts) => `${pad(parts.get("year"), 4)}-${pad(parts.get("month"))}-${pad(parts.get("day"))}`;
const parsers = {
    en: (monthFirst) => (monthFirst ? chrono.en.casual : chrono.en.GB),
    de: () => chrono.de.casual,
    fr: () => chrono.fr.casual,
    es: () => chrono.es.casual,
    nl: () => chrono.nl.casual,
};

function daysIn([said, heardAt, lang, monthFirst, offset]) {
    const reference = { instant: new Date(heardAt), timezone: offset };
    const found = parsers[lang](monthFirst).parse(said, reference, { forwardDate: true });
    return found.flatMap((one) => [day(one.start), ...(one.end ? [day(one.end)] : [])]);
}

for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    const begun = performance.now();
    const days = asked.map(daysIn);
    console.log(JSON.stringify({ days, ms: performance.now() - begun }));
}
