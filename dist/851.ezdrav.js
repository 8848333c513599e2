export const id = 851;

export const ids = [ 851 ];

export const modules = {
  9466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B9: () => instantOf,
      IW: () => latest,
      Q$: () => dateOf,
      dp: () => HOUR,
      gR: () => contains,
      pY: () => MINUTE,
      tK: () => toIso,
      tY: () => plus
    });
    const MINUTE = 6e4;
    const HOUR = 36e5;
    function instantOf(milliseconds) {
      return milliseconds;
    }
    function dateOf(text) {
      return text;
    }
    function plus(from, milliseconds) {
      return instantOf(from + milliseconds);
    }
    function latest(first, ...others) {
      return instantOf(Math.max(first, ...others));
    }
    function contains(interval, at) {
      return interval.start <= at && at < interval.end;
    }
    function toIso(at) {
      return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
    }
  }),
  5792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b4: () => offsetOf,
      d_: () => DAY
    });
    var luxon__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
    var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    const ZONE = "Europe/Ljubljana";
    const DAY = 24 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.dp;
    const atMidnight = new Map;
    function ask(at) {
      return luxon__WEBPACK_IMPORTED_MODULE_1__.oh.create(ZONE).offset(at) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.pY;
    }
    function askAtMidnight(day) {
      const kept = atMidnight.get(day);
      if (kept !== void 0) return kept;
      const offset = ask(day * DAY);
      atMidnight.set(day, offset);
      return offset;
    }
    function offsetOf(at) {
      const day = Math.floor(at / DAY);
      const offset = askAtMidnight(day);
      return offset === askAtMidnight(day + 1) ? offset : ask(at);
    }
  }),
  6588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => wallClockText,
      X: () => readWallClock
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _offset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);
    function wallClockText(wall) {
      return new Date(wall).toISOString().slice(0, 16);
    }
    function readWallClock(wall) {
      const before = (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(wall - _offset_js__WEBPACK_IMPORTED_MODULE_0__.d_);
      const after = (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(wall + _offset_js__WEBPACK_IMPORTED_MODULE_0__.d_);
      const [first, second] = [ ...new Set([ before, after ]) ].filter(offset => (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(wall - offset) === offset).map(offset => (0, 
      _instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(wall - offset));
      if (first === void 0) return gapBetween(wall, before, after);
      return second === void 0 ? {
        kind: "once",
        at: first
      } : {
        kind: "twice",
        first,
        second
      };
    }
    function gapBetween(wall, before, after) {
      let old = wall - after;
      let jump = wall - before;
      while (jump - old > 1) {
        const middle = Math.floor((old + jump) / 2);
        if ((0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(middle) === after) jump = middle; else old = middle;
      }
      return {
        kind: "gap",
        jump: (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(jump),
        from: wallClockText(jump + before),
        to: wallClockText(jump + after)
      };
    }
  }),
  5854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => CALENDAR,
      k: () => dayOf
    });
    var instant = __webpack_require__(9466);
    const VERSION = "SI-2000-2050/date-holidays-3.37.0+1";
    const FIRST = "2000-01-01";
    const LAST = "2050-12-31";
    const WORK_FREE_DAYS = {
      "novo leto": "\n    2000-01-01 2000-01-02 2001-01-01 2001-01-02 2002-01-01 2002-01-02 2003-01-01 2003-01-02 2004-01-01\n    2004-01-02 2005-01-01 2005-01-02 2006-01-01 2006-01-02 2007-01-01 2007-01-02 2008-01-01 2008-01-02\n    2009-01-01 2009-01-02 2010-01-01 2010-01-02 2011-01-01 2011-01-02 2012-01-01 2012-01-02 2013-01-01\n    2014-01-01 2015-01-01 2016-01-01 2017-01-01 2017-01-02 2018-01-01 2018-01-02 2019-01-01 2019-01-02\n    2020-01-01 2020-01-02 2021-01-01 2021-01-02 2022-01-01 2022-01-02 2023-01-01 2023-01-02 2024-01-01\n    2024-01-02 2025-01-01 2025-01-02 2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02\n    2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01\n    2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02 2036-01-01 2036-01-02 2037-01-01 2037-01-02\n    2038-01-01 2038-01-02 2039-01-01 2039-01-02 2040-01-01 2040-01-02 2041-01-01 2041-01-02 2042-01-01\n    2042-01-02 2043-01-01 2043-01-02 2044-01-01 2044-01-02 2045-01-01 2045-01-02 2046-01-01 2046-01-02\n    2047-01-01 2047-01-02 2048-01-01 2048-01-02 2049-01-01 2049-01-02 2050-01-01 2050-01-02",
      "Prešernov dan, slovenski kulturni praznik": "\n    2000-02-08 2001-02-08 2002-02-08 2003-02-08 2004-02-08 2005-02-08 2006-02-08 2007-02-08 2008-02-08\n    2009-02-08 2010-02-08 2011-02-08 2012-02-08 2013-02-08 2014-02-08 2015-02-08 2016-02-08 2017-02-08\n    2018-02-08 2019-02-08 2020-02-08 2021-02-08 2022-02-08 2023-02-08 2024-02-08 2025-02-08 2026-02-08\n    2027-02-08 2028-02-08 2029-02-08 2030-02-08 2031-02-08 2032-02-08 2033-02-08 2034-02-08 2035-02-08\n    2036-02-08 2037-02-08 2038-02-08 2039-02-08 2040-02-08 2041-02-08 2042-02-08 2043-02-08 2044-02-08\n    2045-02-08 2046-02-08 2047-02-08 2048-02-08 2049-02-08 2050-02-08",
      "velikonočna nedelja": "\n    2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23\n    2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16\n    2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05\n    2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25\n    2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17\n    2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18 2050-04-10",
      "velikonočni ponedeljek": "\n    2000-04-24 2001-04-16 2002-04-01 2003-04-21 2004-04-12 2005-03-28 2006-04-17 2007-04-09 2008-03-24\n    2009-04-13 2010-04-05 2011-04-25 2012-04-09 2013-04-01 2014-04-21 2015-04-06 2016-03-28 2017-04-17\n    2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06\n    2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26\n    2036-04-14 2037-04-06 2038-04-26 2039-04-11 2040-04-02 2041-04-22 2042-04-07 2043-03-30 2044-04-18\n    2045-04-10 2046-03-26 2047-04-15 2048-04-06 2049-04-19 2050-04-11",
      "dan upora proti okupatorju": "\n    2000-04-27 2001-04-27 2002-04-27 2003-04-27 2004-04-27 2005-04-27 2006-04-27 2007-04-27 2008-04-27\n    2009-04-27 2010-04-27 2011-04-27 2012-04-27 2013-04-27 2014-04-27 2015-04-27 2016-04-27 2017-04-27\n    2018-04-27 2019-04-27 2020-04-27 2021-04-27 2022-04-27 2023-04-27 2024-04-27 2025-04-27 2026-04-27\n    2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-27 2032-04-27 2033-04-27 2034-04-27 2035-04-27\n    2036-04-27 2037-04-27 2038-04-27 2039-04-27 2040-04-27 2041-04-27 2042-04-27 2043-04-27 2044-04-27\n    2045-04-27 2046-04-27 2047-04-27 2048-04-27 2049-04-27 2050-04-27",
      "praznik dela": "\n    2000-05-01 2000-05-02 2001-05-01 2001-05-02 2002-05-01 2002-05-02 2003-05-01 2003-05-02 2004-05-01\n    2004-05-02 2005-05-01 2005-05-02 2006-05-01 2006-05-02 2007-05-01 2007-05-02 2008-05-01 2008-05-02\n    2009-05-01 2009-05-02 2010-05-01 2010-05-02 2011-05-01 2011-05-02 2012-05-01 2012-05-02 2013-05-01\n    2013-05-02 2014-05-01 2014-05-02 2015-05-01 2015-05-02 2016-05-01 2016-05-02 2017-05-01 2017-05-02\n    2018-05-01 2018-05-02 2019-05-01 2019-05-02 2020-05-01 2020-05-02 2021-05-01 2021-05-02 2022-05-01\n    2022-05-02 2023-05-01 2023-05-02 2024-05-01 2024-05-02 2025-05-01 2025-05-02 2026-05-01 2026-05-02\n    2027-05-01 2027-05-02 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01\n    2031-05-02 2032-05-01 2032-05-02 2033-05-01 2033-05-02 2034-05-01 2034-05-02 2035-05-01 2035-05-02\n    2036-05-01 2036-05-02 2037-05-01 2037-05-02 2038-05-01 2038-05-02 2039-05-01 2039-05-02 2040-05-01\n    2040-05-02 2041-05-01 2041-05-02 2042-05-01 2042-05-02 2043-05-01 2043-05-02 2044-05-01 2044-05-02\n    2045-05-01 2045-05-02 2046-05-01 2046-05-02 2047-05-01 2047-05-02 2048-05-01 2048-05-02 2049-05-01\n    2049-05-02 2050-05-01 2050-05-02",
      binkošti: "\n    2000-06-11 2001-06-03 2002-05-19 2003-06-08 2004-05-30 2005-05-15 2006-06-04 2007-05-27 2008-05-11\n    2009-05-31 2010-05-23 2011-06-12 2012-05-27 2013-05-19 2014-06-08 2015-05-24 2016-05-15 2017-06-04\n    2018-05-20 2019-06-09 2020-05-31 2021-05-23 2022-06-05 2023-05-28 2024-05-19 2025-06-08 2026-05-24\n    2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13\n    2036-06-01 2037-05-24 2038-06-13 2039-05-29 2040-05-20 2041-06-09 2042-05-25 2043-05-17 2044-06-05\n    2045-05-28 2046-05-13 2047-06-02 2048-05-24 2049-06-06 2050-05-29",
      "dan državnosti": "\n    2000-06-25 2001-06-25 2002-06-25 2003-06-25 2004-06-25 2005-06-25 2006-06-25 2007-06-25 2008-06-25\n    2009-06-25 2010-06-25 2011-06-25 2012-06-25 2013-06-25 2014-06-25 2015-06-25 2016-06-25 2017-06-25\n    2018-06-25 2019-06-25 2020-06-25 2021-06-25 2022-06-25 2023-06-25 2024-06-25 2025-06-25 2026-06-25\n    2027-06-25 2028-06-25 2029-06-25 2030-06-25 2031-06-25 2032-06-25 2033-06-25 2034-06-25 2035-06-25\n    2036-06-25 2037-06-25 2038-06-25 2039-06-25 2040-06-25 2041-06-25 2042-06-25 2043-06-25 2044-06-25\n    2045-06-25 2046-06-25 2047-06-25 2048-06-25 2049-06-25 2050-06-25",
      "Marijino vnebovzetje": "\n    2000-08-15 2001-08-15 2002-08-15 2003-08-15 2004-08-15 2005-08-15 2006-08-15 2007-08-15 2008-08-15\n    2009-08-15 2010-08-15 2011-08-15 2012-08-15 2013-08-15 2014-08-15 2015-08-15 2016-08-15 2017-08-15\n    2018-08-15 2019-08-15 2020-08-15 2021-08-15 2022-08-15 2023-08-15 2024-08-15 2025-08-15 2026-08-15\n    2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15 2032-08-15 2033-08-15 2034-08-15 2035-08-15\n    2036-08-15 2037-08-15 2038-08-15 2039-08-15 2040-08-15 2041-08-15 2042-08-15 2043-08-15 2044-08-15\n    2045-08-15 2046-08-15 2047-08-15 2048-08-15 2049-08-15 2050-08-15",
      "dan reformacije": "\n    2000-10-31 2001-10-31 2002-10-31 2003-10-31 2004-10-31 2005-10-31 2006-10-31 2007-10-31 2008-10-31\n    2009-10-31 2010-10-31 2011-10-31 2012-10-31 2013-10-31 2014-10-31 2015-10-31 2016-10-31 2017-10-31\n    2018-10-31 2019-10-31 2020-10-31 2021-10-31 2022-10-31 2023-10-31 2024-10-31 2025-10-31 2026-10-31\n    2027-10-31 2028-10-31 2029-10-31 2030-10-31 2031-10-31 2032-10-31 2033-10-31 2034-10-31 2035-10-31\n    2036-10-31 2037-10-31 2038-10-31 2039-10-31 2040-10-31 2041-10-31 2042-10-31 2043-10-31 2044-10-31\n    2045-10-31 2046-10-31 2047-10-31 2048-10-31 2049-10-31 2050-10-31",
      "dan spomina na mrtve": "\n    2000-11-01 2001-11-01 2002-11-01 2003-11-01 2004-11-01 2005-11-01 2006-11-01 2007-11-01 2008-11-01\n    2009-11-01 2010-11-01 2011-11-01 2012-11-01 2013-11-01 2014-11-01 2015-11-01 2016-11-01 2017-11-01\n    2018-11-01 2019-11-01 2020-11-01 2021-11-01 2022-11-01 2023-11-01 2024-11-01 2025-11-01 2026-11-01\n    2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01 2032-11-01 2033-11-01 2034-11-01 2035-11-01\n    2036-11-01 2037-11-01 2038-11-01 2039-11-01 2040-11-01 2041-11-01 2042-11-01 2043-11-01 2044-11-01\n    2045-11-01 2046-11-01 2047-11-01 2048-11-01 2049-11-01 2050-11-01",
      božič: "\n    2000-12-25 2001-12-25 2002-12-25 2003-12-25 2004-12-25 2005-12-25 2006-12-25 2007-12-25 2008-12-25\n    2009-12-25 2010-12-25 2011-12-25 2012-12-25 2013-12-25 2014-12-25 2015-12-25 2016-12-25 2017-12-25\n    2018-12-25 2019-12-25 2020-12-25 2021-12-25 2022-12-25 2023-12-25 2024-12-25 2025-12-25 2026-12-25\n    2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2033-12-25 2034-12-25 2035-12-25\n    2036-12-25 2037-12-25 2038-12-25 2039-12-25 2040-12-25 2041-12-25 2042-12-25 2043-12-25 2044-12-25\n    2045-12-25 2046-12-25 2047-12-25 2048-12-25 2049-12-25 2050-12-25",
      "dan samostojnosti in enotnosti": "\n    2000-12-26 2001-12-26 2002-12-26 2003-12-26 2004-12-26 2005-12-26 2006-12-26 2007-12-26 2008-12-26\n    2009-12-26 2010-12-26 2011-12-26 2012-12-26 2013-12-26 2014-12-26 2015-12-26 2016-12-26 2017-12-26\n    2018-12-26 2019-12-26 2020-12-26 2021-12-26 2022-12-26 2023-12-26 2024-12-26 2025-12-26 2026-12-26\n    2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26 2033-12-26 2034-12-26 2035-12-26\n    2036-12-26 2037-12-26 2038-12-26 2039-12-26 2040-12-26 2041-12-26 2042-12-26 2043-12-26 2044-12-26\n    2045-12-26 2046-12-26 2047-12-26 2048-12-26 2049-12-26 2050-12-26",
      "dan solidarnosti": "\n    2023-08-14"
    };
    var zone = __webpack_require__(7209);
    const CALENDAR = {
      version: VERSION,
      first: (0, instant.Q$)(FIRST),
      last: (0, instant.Q$)(LAST)
    };
    let names;
    function holidayName(date) {
      names ??= new Map(Object.entries(WORK_FREE_DAYS).flatMap(([name, dates]) => dates.split(/\s+/).map(day => [ day, name ])));
      return names.get(date);
    }
    function dayOf(date, extra) {
      if (date < CALENDAR.first || date > CALENDAR.last) return {
        date,
        working: null
      };
      const name = holidayName(date);
      if (name !== void 0) return {
        date,
        working: false,
        why: "holiday",
        name
      };
      if ((0, zone.jr)(date) > 5) return {
        date,
        working: false,
        why: "weekend",
        name: null
      };
      if (extra.includes(date)) return {
        date,
        working: false,
        why: "extra",
        name: null
      };
      return {
        date,
        working: true
      };
    }
  }),
  7209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HA: () => offsetAt,
      HJ: () => localTime,
      dE: () => localDateTime,
      fi: () => addDays,
      gD: () => localDate,
      jr: () => weekday,
      l$: () => instantAt
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _offset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);
    var _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6588);
    function localDate(at) {
      return (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(localDateTime(at).slice(0, 10));
    }
    function localTime(at) {
      return localDateTime(at).slice(11);
    }
    function localDateTime(at) {
      return (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.C)(at + (0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(at));
    }
    function offsetAt(at) {
      return `+${(0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.C)((0, _offset_js__WEBPACK_IMPORTED_MODULE_0__.b4)(at)).slice(11)}`;
    }
    function instantAt(date, time) {
      const wall = Date.parse(`${date}T${time}:00Z`);
      if (Number.isNaN(wall)) throw new RangeError(`not a date and time: ${date}T${time}`);
      const reading = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.X)(wall);
      if (reading.kind === "gap") return reading.jump;
      return reading.kind === "twice" ? reading.first : reading.at;
    }
    function addDays(date, days) {
      return (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)((0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_1__.C)(Date.parse(date) + days * _offset_js__WEBPACK_IMPORTED_MODULE_0__.d_).slice(0, 10));
    }
    function weekday(date) {
      const fromMonday = [ 1, 2, 3, 4, 5, 6 ][new Date(date).getUTCDay() - 1];
      return fromMonday ?? 7;
    }
  }),
  498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => VERSIONS
    });
    var _calendar_working_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
    const VERSIONS = {
      product: "0.1.0",
      calendar: _calendar_working_days_js__WEBPACK_IMPORTED_MODULE_0__.T.version,
      tzdata: process.versions["tz"] ?? "unknown"
    };
  }),
  4391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AO: () => htmlParagraph,
      M_: () => lineSentence,
      RK: () => visible,
      TL: () => quoted,
      _b: () => mermaidLabel,
      h8: () => htmlCode,
      hy: () => htmlSentence,
      js: () => htmlText,
      vI: () => shortened
    });
    const OPEN = "";
    const CLOSE = "";
    const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
    const QUOTED_CHARACTERS = 160;
    function visible(text) {
      return text.replace(/[\t\n\r]+/g, " ").replace(UNSEEN, character => `\\u{${Number(character.codePointAt(0)).toString(16)}}`);
    }
    function shortened(text, limit) {
      const characters = Array.from(text.slice(0, 2 * (limit + 1)));
      return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : text;
    }
    function quoted(text) {
      const seen = visible(shortened(text, QUOTED_CHARACTERS));
      return `${OPEN}${shortened(seen, QUOTED_CHARACTERS)}${CLOSE}`;
    }
    function said(sentence, plain, quotation) {
      return sentence.split(CLOSE).map(piece => piece.split(OPEN).map((text, index) => index === 0 ? plain(text) : quotation(text)).join("")).join("");
    }
    const HTML_ENTITIES = /[&<>"'`]/g;
    function htmlText(text) {
      return visible(text).replace(HTML_ENTITIES, character => `&#${character.charCodeAt(0)};`);
    }
    function htmlCode(text) {
      return `<code>${htmlText(text)}</code>`;
    }
    function htmlSentence(sentence) {
      return said(sentence, htmlText, htmlCode);
    }
    function htmlParagraph(sentence) {
      return `<p>${htmlSentence(sentence)}</p>`;
    }
    function lineSentence(sentence, marks) {
      return said(sentence, visible, text => `${marks[0]}${visible(text)}${marks[1]}`);
    }
    function mermaidLabel(text) {
      return text.replace(/[^\p{L}\p{N} .()-]/gu, " ").replace(/ +/g, " ").trim();
    }
  }),
  9354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => ENGLISH_MOMENTS,
      h: () => SLOVENE_MOMENTS
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    const ENGLISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const englishMonth = month => String(ENGLISH_MONTHS[month - 1]);
    const ENGLISH = {
      plural: new Intl.PluralRules("en"),
      today: "today",
      tomorrow: "tomorrow",
      yesterday: "yesterday",
      at: "at",
      days: {
        one: "day",
        other: "days"
      },
      dayAndTime: (day, time) => `${day} at ${time}`,
      onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(day => `on ${day}`),
      weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
      date: (year, month, day) => `${day} ${englishMonth(month)} ${year}`,
      shortDate: (month, day) => `${day} ${englishMonth(month)}`,
      dateAfterWeekday: (name, date) => `${name} ${date}`
    };
    const SLOVENE = {
      plural: new Intl.PluralRules("sl"),
      today: "danes",
      tomorrow: "jutri",
      yesterday: "včeraj",
      at: "ob",
      days: {
        one: "dan",
        two: "dneva",
        few: "dni",
        other: "dni"
      },
      dayAndTime: (day, time) => `${day}, ob ${time}`,
      onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(day => `v ${day}`),
      weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
      date: (year, month, day) => `${day}. ${month}. ${year}`,
      shortDate: (month, day) => `${day}. ${month}.`,
      dateAfterWeekday: (name, date) => name.endsWith(".") ? `${name} ${date}` : `${name}, ${date}`
    };
    function momentsOf(wording) {
      const count = (number, forms) => {
        const {one, other, two = other, few = other} = forms;
        const byCategory = {
          zero: other,
          one,
          two,
          few,
          many: other,
          other
        };
        return `${number} ${byCategory[wording.plural.select(number)]}`;
      };
      const dated = (date, names, withYear) => {
        const [year, month, day] = [ date.slice(0, 4), date.slice(5, 7), date.slice(8) ].map(Number);
        const name = String(names[(0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.jr)(date) - 1]);
        return wording.dateAfterWeekday(name, withYear ? wording.date(year, month, day) : wording.shortDate(month, day));
      };
      const onDay = date => dated(date, wording.onWeekday, true);
      return {
        count,
        onDay,
        when: (at, now) => {
          const date = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
          const today = now === null ? null : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now);
          const time = `${wording.at} ${(0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at)}`;
          if (today === date) return `${wording.today} ${time}`;
          if (today !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, 1) === date) return `${wording.tomorrow} ${time}`;
          if (today !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, -1) === date) return `${wording.yesterday} ${time}`;
          return wording.dayAndTime(onDay(date), (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at));
        },
        stamp: at => `${dated((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at), wording.weekday, true)} ${(0, 
        _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at)}`,
        date: date => dated(date, wording.weekday, true),
        day: date => dated(date, wording.weekday, false),
        length: (milliseconds, round) => {
          const minutes = (round === "up" ? Math.ceil : Math.floor)(milliseconds / _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.pY);
          if (minutes >= 48 * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.dp / _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.pY) return count(Math.floor(minutes / 1440), wording.days);
          const hours = Math.floor(minutes / 60);
          const rest = minutes % 60;
          if (hours === 0) return `${rest} min`;
          return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
        }
      };
    }
    const ENGLISH_MOMENTS = momentsOf(ENGLISH);
    const SLOVENE_MOMENTS = momentsOf(SLOVENE);
  }),
  3023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      jC: () => padded,
      ky: () => wrapped,
      qz: () => widthOf
    });
    const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;
    const MARK = /\p{M}/u;
    const UNUSUAL = /[^ -\u02FF\u2010-\u2027\u2713]/;
    function widthOf(text) {
      if (!UNUSUAL.test(text)) return text.length;
      return Array.from(text).map(character => MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1).reduce((sum, width) => sum + width, 0);
    }
    function padded(text, column) {
      const widest = Math.max(...column.map(widthOf));
      return `${text}${" ".repeat(widest - widthOf(text))}`;
    }
    function pieces(word, room) {
      if (widthOf(word) <= room) return [ word ];
      const parts = [ "" ];
      for (const character of word) {
        const last = `${parts.at(-1)}${character}`;
        if (widthOf(last) > room) parts.push(character); else parts[parts.length - 1] = last;
      }
      return parts;
    }
    function wrapped(text, width, first, others) {
      const lines = [];
      let line = first;
      let empty = true;
      for (const word of text.split(" ").flatMap(each => pieces(each, width - others.length))) {
        const longer = empty ? `${line}${word}` : `${line} ${word}`;
        if (!empty && widthOf(longer) > width) {
          lines.push(line);
          line = `${others}${word}`;
        } else {
          line = longer;
          empty = false;
        }
      }
      return [ ...lines, line ];
    }
  })
};
