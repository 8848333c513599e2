export const id = 4804;

export const ids = [ 4804 ];

export const modules = {
  7674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => parseDate,
      p: () => parseTime
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);
    var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    const TIME = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
    const DATE = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
    function parseTime(text) {
      const match = TIME.exec(text);
      if (match === null || parseDate(text.slice(0, 10)) === null) return {
        ok: false,
        why: "malformed"
      };
      const offset = match[1] ?? "";
      const wall = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
      return offset === "Z" ? {
        ok: true,
        instant: (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.B9)(wall)
      } : readLocal(wall, offset);
    }
    function readLocal(wall, offset) {
      const reading = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(wall);
      if (reading.kind === "gap") return {
        ok: false,
        why: "gap",
        from: reading.from,
        to: reading.to
      };
      if (reading.kind === "once") {
        const expected = (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.at);
        if (offset !== "" && offset !== expected) return {
          ok: false,
          why: "wrong-offset",
          expected
        };
        return {
          ok: true,
          instant: reading.at
        };
      }
      const [first, second] = [ (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.first), (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.second) ];
      if (offset === "") return {
        ok: false,
        why: "ambiguous",
        offsets: [ first, second ]
      };
      if (offset === first) return {
        ok: true,
        instant: reading.first
      };
      if (offset === second) return {
        ok: true,
        instant: reading.second
      };
      return {
        ok: false,
        why: "wrong-offset",
        expected: first
      };
    }
    function parseDate(text) {
      if (!DATE.test(text)) return null;
      const day = new Date(`${text}T00:00Z`);
      const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
      return exists ? (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(text) : null;
    }
  }),
  9057: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => nearestKey
    });
    function nearestKey(written, known) {
      const kebab = written.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
      const ranked = known.map(key => ({
        key,
        slips: slips(kebab, key)
      })).filter(({key, slips: count}) => count <= (key.length > 5 ? 2 : 1)).sort((a, b) => a.slips - b.slips);
      return ranked[0]?.key ?? null;
    }
    function slips(from, to) {
      const rows = [ Array.from({
        length: to.length + 1
      }, (_, column) => column) ];
      const cell = (row, column) => Number(rows[row]?.[column]);
      for (let row = 1; row <= from.length; row += 1) {
        const current = [ row ];
        rows.push(current);
        for (let column = 1; column <= to.length; column += 1) {
          const same = from[row - 1] === to[column - 1];
          const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
          current.push(Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1), swapped ? cell(row - 2, column - 2) + 1 : 1 / 0));
        }
      }
      return cell(from.length, to.length);
    }
  })
};
