export const id = 674;

export const ids = [ 674 ];

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
  })
};
