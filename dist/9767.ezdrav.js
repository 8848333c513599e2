export const id = 9767;

export const ids = [ 9767 ];

export const modules = {
  9466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B9: () => instantOf,
      IW: () => latest,
      OJ: () => minutesBetween,
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
    function minutesBetween(from, to) {
      return Math.floor(to / MINUTE) - Math.floor(from / MINUTE);
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
      T4: () => CALENDAR,
      kb: () => dayOf,
      gI: () => firstWorkingDay
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
    function firstWorkingDay(date, extra) {
      for (let day = (0, instant.Q$)(`${date.slice(0, 8)}01`); ;day = (0, zone.fi)(day, 1)) {
        const {working} = dayOf(day, extra);
        if (working === null) return null;
        if (working) return day;
      }
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
    var _report_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3475);
    const VERSIONS = {
      product: _report_pages_js__WEBPACK_IMPORTED_MODULE_1__.A,
      calendar: _calendar_working_days_js__WEBPACK_IMPORTED_MODULE_0__.T4.version,
      tzdata: process.versions["tz"] ?? "unknown"
    };
  }),
  4391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AO: () => htmlParagraph,
      M_: () => lineSentence,
      RK: () => visible,
      TL: () => quoted,
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
  }),
  7649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => numbered,
      r: () => shellWord
    });
    function shellWord(text) {
      return /^[\p{L}\p{N}_./@:+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }
    function numbered(title, steps) {
      return [ title, ...steps.map((step, index) => `  ${index + 1}. ${step}`), "" ].join("\n");
    }
  }),
  8938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => messagesIn
    });
    var moments = __webpack_require__(9354);
    const ANNOUNCE = {
      notices: {
        announcement: "announcement",
        "changed-announcement": "changed announcement",
        withdrawal: "withdrawal",
        "urgent-notification": "notification of the urgent intervention"
      },
      refusals: {
        address: "an address or the sender is not one that may be written into a mail",
        "host-unknown": "the mail server’s name is not known",
        "no-connection": "no connection to the mail server",
        timeout: "the mail server did not answer in time",
        certificate: "the mail server’s certificate is not trusted",
        "no-tls": "the mail server offers no TLS; the password was not sent",
        "no-login": "the mail server offers no login",
        "login-refused": "the mail server refused the login",
        "sender-refused": "the mail server refused the sender",
        "recipient-refused": "the mail server refused a recipient",
        "message-refused": "the mail server refused the mail",
        protocol: "the mail server did not answer as one"
      },
      nothingToDo: "There is no unfinished intervention; nothing was sent.",
      severalWithOneId: (id, files) => `Several unfinished interventions have the id ${id} (${files}). Give each an id of its own; nothing was sent.`,
      sent: (notice, to, when, messageId) => `The ${notice} was sent to ${to}; delivered ${when}. Message-ID ${messageId}.`,
      sentVoid: "Approvals of the earlier plan are void; both are needed anew.",
      told: (when, reference) => `Already sent for this plan, delivered ${when} (${reference}). Nothing was sent.`,
      toldByRecord: (when, reference) => `The file records it as sent ${when} (${reference}). Nothing was sent.`,
      expired: "It has expired: an urgent deployment is not allowed on it any more. If the work is done, record its outcome; if it is still needed, start announce by hand (workflow_dispatch) with the input intervention, and everybody is notified anew.",
      withdrawalTold: when => `The withdrawal was already sent, delivered ${when}. Nothing was sent.`,
      neverAnnounced: "The intervention is withdrawn and was never announced. Nothing was sent.",
      byHand: notice => `NOT SENT: without the input smtp-url the ${notice} is only written down.`,
      sendThis: (path, to, subject) => `Send ${path} to ${to} with the subject ${subject}.`,
      setSender: "The draft names no sender; put in your own address.",
      wholeLetter: "The whole letter",
      recordIt: "When it is sent, record it in the intervention’s file on the default branch and start this again:",
      recordWithdrawal: "When it is sent, write outcome: { result: cancelled } into the file or move it to .ezdrav/done/; then nothing more is asked.",
      recordComments: {
        sentAt: "when you sent it: 2026-11-26T09:12",
        reference: "the ticket’s number, or the <Message-ID> of the mail as you sent it"
      },
      notSent: (notice, why) => `NOT SENT: the ${notice} reached nobody: ${why}.`,
      server: said => `Details: ${said}`,
      rejected: addresses => `Refused: ${addresses}.`,
      receiptLeft: id => `Receipt ${id} could not be marked as given up, so the next run will call its delivery unknown.`,
      sendAgain: "Remove the cause and start this again; nothing is repeated by itself.",
      unknown: (notice, messageId) => `NOT KNOWN whether the ${notice} arrived: it was handed over, and the server’s answer never came. Message-ID ${messageId}. It is not sent again by itself.`,
      earlierUnknown: (notice, when, messageId) => `NOT KNOWN whether the ${notice} of an earlier run arrived (its receipt was made ${when}, Message-ID ${messageId}). Nothing was sent again.`,
      unconfirmed: (notice, messageId) => `The ${notice} was sent and accepted for everybody (Message-ID ${messageId}), but GitHub did not record its receipt, so the gate cannot know of it.`,
      lookForIt: messageId => `Look for ${messageId} in the sender’s folder, the mail server’s log or the service desk’s tickets.`,
      ifItArrived: "If it arrived, record it in the intervention’s file on the default branch (counts unless solution.yml demands receipts):",
      ifItDidNot: messageId => `If it did not arrive, or a receipt is demanded, start this by hand with send-again: ${messageId}. The lead time then counts from the new mail.`,
      failed: {
        facts: "What is needed to announce could not be learned from GitHub; nothing was sent.",
        issue: "The announcement issue could not be written; nothing was sent.",
        receipt: "The receipt could not be made; nothing was sent."
      },
      problem: (request, said) => `${request}: ${said}`,
      permission: permission => `The token lacks the permission ${permission}.`,
      incomplete: (notice, keys) => `NOT SENT: the ${notice} would be incomplete. Fill in: ${keys}.`,
      rival: "Another run is sending the same at this moment; this one sent nothing.",
      refused: "Nothing was sent: nobody is told of an intervention that could not be carried out so.",
      issueAt: number => `Announcement issue #${number}.`,
      issueTrouble: "The announcement issue could not be brought up to date; start this again.",
      heads: {
        sent: "everybody has been told",
        told: "everybody knows already",
        "never-announced": "nothing to be told",
        "by-hand": "NOT SENT",
        "not-sent": "NOT SENT",
        unknown: "NOT KNOWN WHETHER IT ARRIVED",
        unconfirmed: "SENT, BUT NOT RECORDED",
        failed: "NOT SENT",
        incomplete: "NOT SENT",
        rival: "NOT SENT BY THIS RUN",
        "same-id": "NOT SENT",
        refused: "NOT SENT"
      }
    };
    const ANNOUNCEMENT_ISSUE = {
      title: (id, title) => `Announced intervention ${id}: ${title}`,
      intervention: "Intervention",
      rows: {
        id: "Id",
        title: "Title",
        solution: "Solution",
        release: "Release",
        slot: "Slot (Ljubljana)",
        downtime: "Downtime expected",
        plan: "Plan digest",
        file: "File"
      },
      yes: "yes",
      no: "no",
      status: "Has everybody been told?",
      sending: "Being sent. If this stays so, the run broke off: start announce again, it says what is known.",
      delivered: (stamp, reference) => `Yes: delivered ${stamp} (${reference}).`,
      withdrawalDelivered: stamp => `Yes, of the withdrawal: delivered ${stamp}.`,
      approve: "Approving",
      howToApprove: "An approver comments exactly this line, and nothing else, or approves the pull request that brought this plan. Silence is not approval. A changed plan needs new approvals.",
      whoMay: (client, ict) => `Client: ${client}. eZdravje ICT team: ${ict}.`,
      orInWriting: "An answer by mail or ticket is recorded in approvals of the file, with the digest as plan.",
      withdrawn: "The intervention is withdrawn. It must not be carried out.",
      tasks: "What is left to do",
      task: {
        told: "the service desk and the solution custodian were told",
        client: "the client approved this plan",
        ict: "the eZdravje ICT team approved this plan",
        outcome: "carried out; the outcome is written into the file"
      },
      letter: "The letter (Slovene)",
      changed: "The plan has changed. Approvals of the earlier plan are void; both parties have to approve the plan as it stands above.",
      changedFrom: digest => `Earlier plan: ${digest}.`,
      withdrawnNow: "The intervention was withdrawn. Approvals are void."
    };
    const CHECK = {
      title: "Check of the files in .ezdrav/",
      faults: count => moments.N.count(count, {
        one: "fault to correct",
        other: "faults to correct"
      }),
      deletions: count => `${moments.N.count(count, {
        one: "entry",
        other: "entries"
      })} deleted before the revocation was confirmed`,
      unlawful: count => count === 1 ? "the slot can never be lawful" : `${count} slots can never be lawful`,
      voided: count => `${moments.N.count(count, {
        one: "plan changes",
        other: "plans change"
      })}: announce and approve anew`,
      attention: "well-formed, but read what is marked",
      announceBy: day => `announce by the end of ${day}`,
      fine: "everything is in order",
      noPlan: "No unfinished intervention stands here.",
      slot: "Slot",
      window: "Maintenance window",
      inside: (opens, closes) => `inside ${opens} – ${closes}`,
      outside: (opens, closes) => `not inside ${opens} – ${closes}`,
      noWindow: "there is none that night",
      waived: "not required of an urgent intervention",
      reported: "not enforced in this environment",
      announce: "Announce",
      latest: day => `by the end of ${day}; this change must be on the default branch by then too`,
      tooLate: day => `too late for this start: it had to be by the end of ${day}`,
      announced: stamp => `recorded as sent ${stamp}`,
      urgent: "a notification takes its place; it must be sent before the work begins",
      withdrawn: "withdrawn: never allowed",
      beyond: "cannot be told: beyond the calendar’s table",
      earliest: "Announced now",
      earliestFrom: stamp => `the earliest start would be ${stamp}`,
      plan: "Plan",
      comparedWith: branch => `Against ${branch}`,
      isNew: "new",
      isSame: "the same plan",
      changed: keys => `the plan changes: ${keys}`,
      rewritten: "the plan changes: the same values, written otherwise",
      voids: "The announcement and the approvals were given for the old plan. They do not count any more: announce anew and have it approved again.",
      reviewsOnly: "Reviews and approving comments that name the old plan do not count any more.",
      freeze: "Freeze",
      freezePeriod: (from, to) => `${from} – ${to}`,
      files: "Files",
      removed: (id, path) => `${id} (${path}) is taken away without an outcome. Where it was announced, set status: withdrawn instead, so that everybody is told.`,
      draft: path => `${path} is a draft: it is never announced and never allowed while status: draft stands in it.`,
      loosened: (keys, from) => `This loosens the rules (${keys}). Until two working days have passed${from === null ? "" : `, that is from ${from} if it is merged now,`} the present version judges too. It holds at once only where an approver or urgent authority of the present version, who neither writes nor merges it, approves this pull request at its head.`,
      ambiguous: tag => `More than one unfinished intervention announces ${tag}: the gate could not tell which is meant.`,
      deleted: refs => `Deleted although the revocation is not confirmed: ${refs}. Put the entry back, write left, and delete it after revocation.confirmed is written.`,
      deletedTitle: "Entries that may not be deleted yet",
      footer: "All times are Ljubljana’s. What is read here is only claimed; the gate believes GitHub’s record.",
      sticking: {
        made: "The comment on the pull request was made.",
        updated: "The comment on the pull request was brought up to date.",
        unchanged: "The comment on the pull request says so already.",
        "not-needed": "Nothing in .ezdrav/ differs from the default branch; no comment was made.",
        fork: "The pull request comes from a fork, where the token may only read; no comment was made.",
        forbidden: said => `The token may not write a comment (it needs pull-requests: write): ${said}`,
        failed: said => `The comment could not be written: ${said}`,
        none: "The run belongs to no pull request; no comment was made."
      },
      problem: "The files could not be read, so nothing was checked."
    };
    const CHECKED = {
      valid: "well-formed",
      plan: "plan",
      draft: "draft: never announced, never allowed",
      shared: (key, value, files) => `${value} is the ${key} of several open interventions: ${files}. Write the outcome of those that are over or will not take place, or move them to .ezdrav/done/.`
    };
    const CLOSE = {
      head: id => `Outcome of the intervention ${id}`,
      nothingHead: id => `Nothing to close: ${id}`,
      results: {
        completed: "The intervention was completed.",
        "rolled-back": "The previous state was restored.",
        cancelled: "The intervention was not carried out.",
        "not-known": "THE DEPLOYMENT FAILED OR WAS CANCELLED. The run does not show whether the previous state was restored."
      },
      started: when => `Started ${when}.`,
      ended: (when, length) => `Ended ${when}, after ${length}.`,
      announced: (start, end) => `Announced slot: ${start} – ${end}.`,
      fromJobs: jobs => `Start and end are those of the run’s jobs: ${jobs}.`,
      fromFile: "As recorded in the file.",
      seen: {
        completed: "GitHub’s record of the run: it was carried out.",
        "rolled-back": "GitHub’s record of the run: the previous state was restored.",
        cancelled: "GitHub’s record of the run: it was cancelled before anything was carried out.",
        failed: "GitHub’s record of the run: it failed or was cancelled, and does not show whether the previous state was restored."
      },
      seenTimes: (start, end) => `GitHub’s record of the run: ${start} – ${end}.`,
      contradiction: what => `THE FILE AND THE RUN DO NOT AGREE on ${what}. Both are reported; correct the file, or say in deviations why it is so.`,
      contradictions: {
        "started-at": "the start",
        "ended-at": "the end",
        result: "the result"
      },
      deviationKinds: {
        early: length => `STARTED ${length} BEFORE the announced start.`,
        "past-slot": length => `OVERRAN the announced slot by ${length}.`,
        "past-window": length => `OVERRAN the maintenance window (06:00) by ${length}.`,
        "undeclared-downtime": _length => "DOWNTIME that was not announced."
      },
      lessThanAMinute: "less than a minute",
      noDeviations: "Within the announced slot.",
      deviations: text => `Deviations: ${text}`,
      downtime: minutes => `Downtime: ${minutes} min.`,
      commitIt: file => `Commit this to ${file} on the default branch:`,
      notKnownYet: "Find out in which state it is, write the result into the block, commit it and start close again with the input intervention.",
      chooseResult: "completed, rolled-back or cancelled: the run does not say",
      notOfThisRun: file => `This is not the run that deployed, and ${file} records no outcome, so it is not known how it went. Commit the block outcome and start close again, or start it in the run that deployed. Nothing was closed and nobody was told.`,
      nothingDone: "No job of this run carried anything out (the gate refused, or the jobs were skipped). Nothing was closed and nobody was told.",
      noAnnouncement: "No announcement of this intervention by mode announce was found.",
      report: {
        notAsked: "The closing report was not asked for (no input smtp-url).",
        sending: messageId => `The closing report is being sent (${messageId}). If this stays so, nobody knows whether it arrived; if it did not, delete this comment and start close again.`,
        sent: (to, messageId) => `The closing report was sent to ${to} (${messageId}).`,
        already: "The closing report was already sent. Nothing was sent.",
        notSent: why => `THE CLOSING REPORT WAS NOT SENT: ${why}. Start close again.`,
        unknown: messageId => `NOT KNOWN whether the closing report arrived (${messageId}). It is not sent again by itself: if it did not arrive, delete our comment on the issue and start close again.`,
        earlierUnknown: "NOT KNOWN whether the closing report of an earlier run arrived. Nothing was sent again: if it did not arrive, delete our comment on the issue and start close again.",
        rival: "Another run is sending the closing report; this one sent nothing.",
        waiting: "The closing report waits until the result is known.",
        incomplete: keys => `THE CLOSING REPORT WAS NOT SENT, it would be incomplete: ${keys}.`
      },
      closed: number => `Announcement issue #${number} is closed.`,
      confirmation: number => `An approval was given by telephone; issue #${number} asks for the written confirmation.`,
      failed: {
        issue: "The announcement issue could not be read or made.",
        comment: "The outcome could not be written on the announcement issue.",
        close: "The announcement issue could not be closed.",
        confirmation: "The issue asking for the written confirmation could not be made.",
        jobs: "The jobs of this run could not be read, so start and end are not known."
      }
    };
    const CONFIRMATION = {
      title: id => `Written confirmation of approvals by telephone: ${id}`,
      body: "The urgent intervention was approved by telephone. Ask for a written confirmation:",
      parties: {
        client: "client",
        "ezdrav-ict": "eZdravje ICT team"
      },
      given: (party, by, when) => `${party}: by ${by}, ${when}`,
      afterwards: "Record its ticket number or Message-ID here and close this issue."
    };
    var escaping = __webpack_require__(4391);
    const STRAIGHT = (0, escaping.TL)('"…"');
    const PERSONAL = {
      "@": {
        what: "an e-mail address",
        remedy: "Take it out and name a role or an opaque reference. Addresses may stand in recipients, contacts, contact and approvers, between < > in a reference, and elsewhere where contacts in solution.yml names them."
      },
      "tel.": {
        what: "a telephone number",
        remedy: "Take it out. A duty number belongs in contractor.on-duty of solution.yml; the number of a record or ticket belongs in a reference."
      },
      EMŠO: {
        what: "a personal number (EMŠO)",
        remedy: "Take it out of the repository at once."
      }
    };
    const slip = (message, remedy) => ({
      message: () => message,
      remedy: () => remedy
    });
    const SLIPS = {
      conflict: slip("A merge was not finished: its conflict markers stand in the file.", "Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."),
      tab: slip("The line is indented with a tab.", "Indent with spaces, two for each step."),
      quotes: {
        message: character => `The text stands in quotation marks that YAML does not know: ${character}.`,
        remedy: () => `Use straight ones: ${STRAIGHT}.`
      },
      colon: slip("There is a colon followed by a space inside the text.", `Put the whole text in quotation marks: ${STRAIGHT}.`),
      "no-space": slip("There is no space behind the colon of the key.", "Write a space after the colon."),
      "no-colon": slip("This line is neither a key with its value nor part of a text.", "Write “key: value”; if it continues the text above, indent it further or put the whole text in quotation marks."),
      "unclosed-quote": slip("The quotation mark that opens here is never closed.", "Close it at the end of the text."),
      "after-quote": slip("Something stands behind the closing quotation mark.", "Put the whole text in quotation marks; inside it use other ones, such as » «."),
      backslash: slip("A backslash means something else between double quotation marks.", "Put the text in single quotation marks."),
      hash: slip("From “#” on the rest of the line is a comment, and the closing bracket with it.", `Put the value in quotation marks: ${(0, 
      escaping.TL)('"#3"')}.`),
      "unclosed-bracket": {
        message: character => `The bracket ${character} that opens here is never closed.`,
        remedy: () => "Close it, or put the text in quotation marks if it is no list."
      },
      leading: {
        message: character => `A text cannot begin with ${character} in YAML.`,
        remedy: () => `Put it in quotation marks: ${STRAIGHT}.`
      },
      indentation: slip("The line is not indented like the others of its block.", "Let all keys of a block begin in the same column."),
      unknown: slip("This line cannot be read as YAML.", "Check indentation, colons, brackets and quotation marks on this line and the one before.")
    };
    const or = texts => texts.join(" or ");
    const at = ({key}) => key === "" ? "The file" : `The key ${key}`;
    const found = words => words.found === "" ? "" : `: ${words.found}`;
    const expected = (words, before) => words.expected.length === 0 ? "" : `${before}${or(words.expected)}`;
    const DIAGNOSTICS = {
      "file.missing": {
        message: words => `There is no file at this path${words.found === "" ? "" : `, but there is ${words.found}`}.`,
        remedy: words => words.found === "" ? "Write it and bring it to the default branch; “ezdrav init” makes a commented one." : "Rename it: the name is intervention.yml, or interventions/<name>.yml, in small letters and ending in .yml."
      },
      "file.personal-data": {
        message: words => `${at(words)} holds what looks like ${PERSONAL[words.cause]?.what ?? "personal data"}.`,
        remedy: words => PERSONAL[words.cause]?.remedy ?? "Take it out of the repository and use an opaque reference."
      },
      "file.empty": {
        message: () => "The file is empty.",
        remedy: () => "Fill it in; “ezdrav init” shows every key with a comment."
      },
      "file.not-a-file": {
        message: words => words.expected.length === 0 ? `This is not a regular file${found(words)}.` : "This path does not name an intervention file.",
        remedy: words => words.expected.length === 0 ? "Put a plain text file in its place: no directory, symbolic link, submodule, executable or LFS pointer." : "Name a path inside .ezdrav/, not in done/, at most one folder down, that ends in .yml, such as .ezdrav/intervention.yml."
      },
      "file.not-a-folder": {
        message: words => `This is not a folder${found(words)}.`,
        remedy: () => "Put a plain folder in its place: no file, symbolic link or submodule."
      },
      "file.misnamed": {
        message: () => "Nothing reads a file of this name.",
        remedy: words => `Rename it${expected(words, " to ")}; or delete it, if that file is there as well.`
      },
      "file.unread": {
        message: () => "Nothing reads this, so nothing in it is announced and nothing is allowed.",
        remedy: () => "An intervention is .ezdrav/intervention.yml or .ezdrav/interventions/NAME.yml, in small letters and not deeper. Rename or move it there, or to .ezdrav/done/, or delete it."
      },
      "file.too-large": {
        message: words => `The file is too large${found(words)}${expected(words, "; expected ")}.`,
        remedy: () => "Shorten it; put long documents elsewhere and refer to them."
      },
      "file.too-many-nodes": {
        message: words => `The file holds too many values${found(words)}${expected(words, "; expected ")}.`,
        remedy: () => "Shorten its lists."
      },
      "file.too-deep": {
        message: words => `${at(words)} is nested too deeply${expected(words, "; expected ")}.`,
        remedy: () => "Check the indentation of this line."
      },
      "file.not-utf8": {
        message: () => "The file is not valid UTF-8.",
        remedy: () => "Save it as UTF-8 without a byte order mark."
      },
      "file.control-character": {
        message: words => `A control or direction character stands here${found(words)}.`,
        remedy: () => "Delete it and type the text anew. Where a backslash writes it, put the text in single quotation marks."
      },
      "file.yaml": {
        message: ({cause, found: character}) => (SLIPS[cause] ?? SLIPS["unknown"]).message(character),
        remedy: ({cause, found: character}) => (SLIPS[cause] ?? SLIPS["unknown"]).remedy(character)
      },
      "file.yaml-feature": {
        message: words => `This feature of YAML is not allowed here${found(words)}.`,
        remedy: () => "Put a text that begins with & * or ! in quotation marks; else write plain keys and values: no directives, anchors, aliases, tags, merge keys, complex keys or second document."
      },
      "file.text-cut": {
        message: words => `${at(words)} loses the end of its text${found(words)}. In YAML a comment begins at “ #”.`,
        remedy: () => "Put the whole text in quotation marks. In a plan that is already announced, delete the lost end instead: the plan digest stays."
      },
      "file.duplicate-key": {
        message: words => `${at(words)} stands here twice.`,
        remedy: () => "Keep one of them."
      },
      "file.unknown-key": {
        message: words => `${at(words)} is not known.`,
        remedy: words => words.expected.length > 1 ? `Keys that may stand here: ${words.expected.join(", ")}.` : expected(words, "Did you mean ").concat(words.expected.length === 0 ? "Remove this key." : "?")
      },
      "file.missing-key": {
        message: words => `${at(words)} is missing.`,
        remedy: words => {
          if (words.expected.length > 0) return `Add ${words.key}: it is the number under “id” at ${or(words.expected)}.`;
          return words.key === "" ? "Add it." : `Add ${words.key}.`;
        }
      },
      "file.empty-value": {
        message: words => `${at(words)} has no value.`,
        remedy: () => "Write a value; put it in quotation marks if it begins with #."
      },
      "file.wrong-type": {
        message: words => `${at(words)} holds another kind of value${found(words)}.`,
        remedy: words => `Write it as ${expected(words, "") || "the schema says"}.`
      },
      "file.wrong-value": {
        message: words => `${at(words)} holds a value that is not allowed${found(words)}.`,
        remedy: words => `Allowed: ${expected(words, "") || "see the schema"}.`
      },
      "file.time-malformed": {
        message: words => `${at(words)} is not a time${found(words)}.`,
        remedy: words => `Write ${expected(words, "") || "2026-12-01T22:00"}, Ljubljana time, or a time with Z or Ljubljana’s offset.`
      },
      "file.time-in-gap": {
        message: words => `${at(words)} is a time that does not exist${found(words)}; the clocks skip it${words.expected.length === 0 ? "" : ` (${words.expected.join("–")})`}.`,
        remedy: () => "Choose a time before or after the jump."
      },
      "file.time-ambiguous": {
        message: words => `${at(words)} is a time that occurs twice${found(words)}.`,
        remedy: words => `Say which one by its offset${expected(words, ": ")}.`
      },
      "file.time-wrong-offset": {
        message: words => `${at(words)} has an offset that is not Ljubljana’s then${found(words)}.`,
        remedy: words => `Write ${expected(words, "the offset ") || "Ljubljana’s offset"}, Z, or no offset.`
      },
      "file.date-malformed": {
        message: words => `${at(words)} is not a date${found(words)}.`,
        remedy: words => `Write ${expected(words, "") || "2026-12-01"}.`
      },
      "file.no-such-day": {
        message: words => `${at(words)} names a day that is not in the calendar${found(words)}.`,
        remedy: () => "Write a day that exists, of the years 2000 to 2100."
      },
      "file.no-such-time": {
        message: words => `${at(words)} names a time that no clock shows${found(words)}.`,
        remedy: words => `Write ${expected(words, "") || "a time from 00:00 to 23:59"}.`
      },
      "file.wider-than-rules": {
        message: words => `${at(words)} is wider than eZdravje’s rules allow${found(words)}${expected(words, "; the limit is ")}.`,
        remedy: () => "Settings may only tighten the rules: narrow it, or leave the key out."
      },
      "file.not-together": {
        message: words => `${at(words)} cannot stand here${expected(words, " beside ")}.`,
        remedy: () => "An approver is a GitHub account (login, id) or a mailbox (email): make two entries of it, or keep one."
      },
      "file.mail-domain-shared": {
        message: words => `${at(words)} names a domain under which anybody can get a name${found(words)}.`,
        remedy: () => "Name the whole domain that signs this approver’s mail: ustanova.onmicrosoft.com, not onmicrosoft.com."
      },
      "file.not-independent": {
        message: words => `${at(words)} belongs to a domain that cannot vouch for this party${found(words)}${expected(words, "; it is also that of ")}.`,
        remedy: () => "Whoever keeps a domain can sign mail in its name: name an address in a domain of the approving party alone."
      },
      "file.production-name": {
        message: words => `${at(words)} calls an environment a test whose name says production${found(words)}.`,
        remedy: () => "Move the name to production, or give the test environment another name on GitHub."
      },
      "file.environment-twice": {
        message: words => `${at(words)} stands under production as well${found(words)}.`,
        remedy: () => "Keep the name in one of the two lists; GitHub does not tell capitals from small letters."
      },
      "file.parties-overlap": {
        message: words => `${at(words)} names the same person for both parties${found(words)}.`,
        remedy: () => "Client and eZdravje ICT team are two different parties: keep the person in one list."
      },
      "file.duplicate-ref": {
        message: words => `${at(words)} repeats a reference that must be unique${found(words)}.`,
        remedy: () => "Give every entry its own ref."
      }
    };
    const EXPECTATIONS = {
      forms: {
        "1–64 × A–Z a–z 0–9 . _ -": "1 to 64 letters without accents, digits, dots, dashes or underscores, without spaces, such as RFC-2026-041",
        "40 × 0–9 a–f": "a whole commit: 40 digits and small letters a to f",
        "64 × 0–9 a–f": "64 digits and small letters a to f, as sha256sum prints them",
        "sha256: + 64 × 0–9 a–f": "a plan digest: sha256: and 64 digits and small letters a to f",
        "name@example.si": "one plain e-mail address, such as name@example.si",
        "mail.example.si": "the whole name of a host, such as mail.example.si",
        "HH:mm": "a time of day, 00:00 to 23:59; midnight is 00:00",
        "from < to": "a moment after from",
        "workflow-job": "a workflow’s file and a job: deploy.yml/job",
        "workflow-file": "the file of a workflow: deploy.yml",
        "job-id": "the id of a job",
        "owner-name": "owner/name on GitHub",
        "finding-code": "the code of a finding: gate.container",
        "workflow-path": "a workflow of this repository (.github/workflows/announce.yml), or one of another repository at a commit (owner/name/.github/workflows/announce.yml@ and 40 hex digits)",
        "downtime: true": "0, or downtime: true",
        "git-tag": "a name that git takes for a tag, such as v1.2.3: no spaces, no “..”, none of ~ ^ : ? * [ \\, no “-”, “.”, “/” or “refs/” at the beginning, no “.” or “/” at the end",
        "github-login": "a GitHub login: letters, digits, “-” and “_”, without @",
        "cheap-pattern": `a pattern that stays cheap on any text, such as ${(0, escaping.TL)("^SD-\\d{4}-\\d+$")}: no look-around or back reference, nothing repeated or chosen inside a repeated group, at most three of + * {2,} and three of ? |`,
        "regular-expression": `a regular expression that can be read, such as ${(0, escaping.TL)("^SD-\\d{4}-\\d+$")}; check its brackets and backslashes`
      },
      line: longest => `one line of at most ${longest} characters`,
      text: longest => `text of at most ${longest} characters`
    };
    const FACTS = {
      actor: "actor",
      allowed: "may deploy",
      "announced-at": "announced",
      "announced-commit": "announced commit",
      "announced-environment": "announced environment",
      "announced-on": "announced on",
      "announced-tag": "announced tag",
      as: "",
      at: "given",
      authority: "",
      "authorised-by": "authorised by",
      basis: "counted from",
      beyond: "beyond the calendar",
      bound: "tied to the plan by",
      by: "by",
      client: "client",
      "closes-at": "closes",
      codes: "",
      considered: "files looked at",
      counted: "counted",
      custodian: "solution custodian",
      "custodian-named": {
        true: "",
        false: "solution.yml names no solution custodian: any second address counts"
      },
      date: "",
      "declared-by": "declared by",
      demand: "demanded",
      "departed-at": "gone from",
      deployed: "commit to be deployed",
      detail: "answer",
      diagnostics: "faults",
      downtime: {
        true: "downtime expected",
        false: "no downtime expected"
      },
      "earliest-start": "earliest start",
      "earliest-start-if-announced-now": "earliest start if announced now",
      "eligibility-checked": "eligibility checked",
      end: "ends",
      environment: "environment",
      event: "event",
      "expires-at": "expires",
      "ezdrav-ict": "eZdravje ICT team",
      flaw: "fault",
      files: "files",
      finished: {
        true: "finished",
        false: ""
      },
      from: "from",
      id: "id",
      incident: "incident",
      "landed-at": "on the default branch",
      "last-start": "last start",
      "latest-announcement": "to be announced before",
      login: "who starts",
      missing: "not told",
      name: "",
      "no-other-since": "no other plan since",
      night: "night of",
      "night-of": "night of",
      nights: "nights",
      "notified-at": "notified",
      now: "now",
      "former-versions": "earlier versions that still count",
      file: "",
      changed: "changed",
      "pushed-at": "pushed",
      commit: "commit",
      "pull-request": "pull request",
      "holds-from": "holds from",
      "direct-pushes-seen": {
        true: "",
        false: "direct pushes are not seen: this server keeps no record of them"
      },
      "opens-at": "opens",
      others: "other approvals",
      party: "",
      passed: "freezes passed as urgent",
      path: "",
      periods: "freezes in solution.yml",
      permission: "permission",
      "pin-compared": {
        true: "",
        false: "the pinned commit was not compared: --sha was not given"
      },
      reading: "reading",
      reason: "reason",
      "reason-length": "length of the justification",
      "reason-required": "at least",
      receipt: "receipt",
      "receipt-demanded": {
        true: "only a receipt counts",
        false: ""
      },
      recipients: "sent to",
      ref: "ref",
      reference: "reference",
      "reference-pattern": "shape of references",
      request: "request",
      requests: "requests made",
      required: "needed",
      reversed: {
        true: "ends before it begins, so it never opens",
        false: ""
      },
      "rollback-minutes": "rollback, min",
      self: "",
      "runner-clock": "",
      "sent-at": "sent",
      "set-aside": {
        true: "set aside since it was told",
        false: ""
      },
      skipped: "skipped",
      start: "starts",
      "statement-signed": "statement signed",
      status: "status",
      tag: "",
      "tag-now": "tag points to",
      telephone: {
        true: "by telephone",
        false: ""
      },
      thrown: "failure",
      "told-at": "told",
      to: "to",
      unknown: "",
      urgent: "urgent interventions",
      via: "known from",
      why: "",
      "window-closes-at": "window closes",
      "window-opens-at": "window opens",
      withdrawn: {
        true: "withdrawn",
        false: ""
      },
      "work-minutes": "work, min",
      "working-days": "working days"
    };
    const VALUES = {
      "runner-ahead": "the runner’s own clock, which nothing relies on, is more than two minutes ahead",
      "runner-behind": "the runner’s own clock, which nothing relies on, is more than two minutes behind",
      "actor-not-given": "who starts is not known: --actor was not given",
      "actor-unknown": "who starts is not known",
      "announcement-unknown": "when it was announced is not known",
      "beyond-table": "the calendar does not reach that far",
      checked: "compared with who is involved",
      client: "client",
      comment: "comment",
      delivered: "delivery",
      "delivery-unknown": "delivery unknown",
      digest: "digest",
      extra: "own work-free day",
      "ezdrav-ict": "eZdravje ICT team",
      "files-not-read": "the files were not read",
      "files-unknown": "the files could not be fetched",
      "full-days": "full days",
      holiday: "work-free day",
      landed: "landing on the default branch",
      "landing-unknown": "landing unknown",
      "no-intervention": "no intervention could be told",
      "no-roster": "the repository keeps no roster",
      "no-run": "no run: the command line",
      "no-work-minutes": "work-minutes is not given",
      "nobody-named": "solution.yml names no urgent authorities",
      "not-announced": "there is no announcement",
      "not-checkable": "whether it is one of those involved is not checkable",
      "people-unknown": "GitHub does not name everybody who wrote, landed or starts this",
      "not-urgent": "not an urgent intervention",
      "now-unknown": "the time is not known",
      offline: "offline: GitHub was not asked",
      "outside-slot": "outside the slot",
      receipt: "a receipt",
      "receipt-unbound": "the receipt was not made by the run it names",
      "not-signed": "no receipt is signed",
      "run-unknown": "the run of the receipt is not known",
      "receipt-unreadable": "the receipt cannot be read",
      "receipts-unknown": "the receipts could not be read",
      record: "the file",
      recorded: "what is recorded",
      review: "review",
      "second-address": "any second address (solution.yml names no solution custodian)",
      "roster-invalid": "the roster is not valid and was not read",
      time: "time",
      "triggering-actor": "re-run by",
      actor: "started by",
      verified: "verified approvals",
      weekend: "weekend",
      allowed: "allowed",
      default: "default",
      denied: "not allowed",
      id: "numeric id",
      login: "login",
      planned: "planned",
      production: "production",
      test: "test",
      withdrawn: "withdrawn"
    };
    const FAILURE = {
      input: name => `The input ${name} is missing or not understood.`,
      expected: expected => `Expected: ${expected}.`,
      inWith: "Correct it under “with” of this step in the workflow.",
      inSecret: "Correct the secret that this step hands over under “with”.",
      causes: {
        encoding: "The user or the password in smtp-url holds a character that must be percent-encoded: write # as %23, / as %2F, ? as %3F and % as %25.",
        login: "The input smtp-url names no user or no password, or one that cannot be decoded; a login is required.",
        scheme: "The input smtp-url begins with neither smtp:// nor smtps://.",
        host: "The input smtp-url names no host that can exist.",
        port: "The input smtp-url names a port that does not exist.",
        options: "The input smtp-url goes on behind the host; a path, options or # are not taken.",
        "display-name": "The input mail-from holds a name beside the address; it takes the address alone."
      },
      runner: name => `${name} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
      cancelled: name => `The run was cancelled (${name}). Nothing was allowed.`,
      unanswered: () => "An answer never came. Nothing was allowed; start the run again.",
      unwritten: detail => `The verdict could not be written down: ${detail}. Nothing is allowed. Make room on the runner’s disk and let the step write to GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and RUNNER_TEMP; then start the run again.`,
      unexpected: detail => `The gate failed: ${detail}. Nothing was allowed; start the run again. If it fails again, ask those who keep the gate.`
    };
    const FLAWS = {
      "another-commit": () => "GitHub recorded the run for another commit than the runner names",
      "another-list": () => "its next page is on another server or in another list",
      "another-object": () => "the content is not the object that was requested",
      "another-repository": () => "it is about another repository",
      "clocks-differ": v => `it differs by ${v("seconds")} s from ${v("other")}`,
      "empty-list": () => "the list is empty",
      "few-clocks": () => "fewer than two answers gave the time",
      "key-set-elsewhere": () => "the key set is not on the issuer’s server",
      "landing-not-found": v => `the push that brought this plan is not among the last ${v("pushes")}`,
      "list-contradicts": () => "the list contradicts itself",
      "member-missing": () => "a member is missing from the list",
      "merge-not-found": v => `the merge that brought this plan is not among the last ${v("pushes")}`,
      "merge-not-told": () => "it does not say when or as which commit a pull request was merged",
      "no-administrator": () => "no administrator is on the list, so it is not complete",
      "no-commit": v => `there is no commit ${v("commit")}`,
      "no-date": () => "the answer has no readable Date header",
      "no-merge": () => "no merged pull request brought the plan at the tip of the default branch",
      "page-repeated": () => "a page of pushes came twice",
      "plan-too-old": v => `the plan has stood through the last ${v("pushes")} pushes, and no more are read. Withdraw it (status: withdrawn), merge that, add it again and announce it again`,
      "pull-not-told": v => `it does not say which pull request was merged (${v("part")})`,
      "push-elsewhere": () => "the newest recorded push does not lead to the tip of the default branch. Something may have been pushed just now",
      redirect: () => "it is a redirect",
      "tag-chain": () => "the tag points to a tag that points to another, too many to follow. Tag the commit itself",
      "tag-not-told": () => "it says nothing about the tag",
      "time-up": v => `it was not asked, because ${v("seconds")} s had passed`,
      "token-not-set": () => "this job has no access to identity tokens",
      "token-url": () => "the address for identity tokens is not one that a runner sets",
      "too-many-comments": v => `there are more than ${v("most")} comments`,
      "too-many-pages": v => `there are more than ${v("most")} pages`,
      "too-many-pushes": v => `there are more than ${v("most")} pushes`,
      "too-many-questions": v => `one decision may not need more than ${v("most")} requests`,
      "too-many-receipts": v => `there are more than ${v("most")} receipts, none of them of this intervention`,
      "too-many-reviews": v => `there are more than ${v("most")} reviews`,
      "too-many-runs": v => `there are ${v("total")} runs, and GitHub lists ${v("most")}`,
      "too-many-statuses": v => `receipt ${v("receipt")} has too many statuses to find its delivery`,
      unreadable: v => `${v("part")} cannot be read (${v("fault")})`
    };
    const GUARD = {
      none: "No run waits for a guarded environment.",
      kinds: {
        approved: "opened",
        rejected: "rejected: it can never become lawful",
        waiting: "left waiting",
        answered: "waits no longer: it was answered meanwhile",
        unknown: "cannot be known, left waiting"
      },
      problem: (request, detail) => `Cannot know: ${request} – ${detail}`,
      lacks: permission => `; give the App ${permission}`
    };
    const HELP = {
      overview: "ezdrav - may this intervention be carried out now, and if not, why and when?\n\n  ezdrav gate     judge the working tree as the gate would: what stands in the way, until when\n  ezdrav check    validate every file in .ezdrav/ and name each fault with its line\n  ezdrav plan     the coming windows, working days and the earliest lawful start\n  ezdrav init     write commented starter files and workflows\n  ezdrav new      write the plan of an intervention: five questions, three lawful nights\n  ezdrav urgent   write the plan of an urgent intervention\n  ezdrav record   put into a file what was announced, approved, carried out, who left\n  ezdrav letter   print a letter: announcement, withdrawal, closing report, request, …\n  ezdrav doctor   look for ways around the gate in workflows, CODEOWNERS and solution.yml\n  ezdrav report   figures of the interventions of a period: how many, how urgent, how long\n\n  ezdrav COMMAND --help    options and examples\n  --language en|sl         the language of what is printed (default: that of solution.yml, else en)\n\nExit codes: 0 allowed or valid, 1 denied or not to be known, 2 an invalid file or wrong usage.\n\nNothing here asks the network: what it says rests on the files alone (claimed). The gate in the\nworkflow believes GitHub's record instead.\n",
      gate: "ezdrav gate - judge a working tree as the gate would\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --at TIME            what if it were then: 2026-12-01T22:30 (Ljubljana), with +01:00 or Z (default: now)\n  --ref REF            what would be deployed: refs/tags/v4.12.0 or v4.12.0 (default: the announced release)\n  --sha SHA            its commit, 40 hex digits\n  --actor LOGIN        who would start it; held against staff.yml\n  --environment NAME   production (default) or test\n  --intervention PATH  the one file that is meant (default: every unfinished one)\n  --format text|json   json is the document of the action's report\n  --language en|sl\n\n  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30\n  ezdrav gate --ref v4.12.0 --actor ana-r --format json\n\nExit codes: 0 allowed, 1 denied or not to be known, 2 an invalid file or wrong usage.\n",
      check: "ezdrav check - validate every file in .ezdrav/, and say which plan can never be lawful\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --at TIME            what if it were then: 2026-12-01T22:30 (default: now)\n  --format text|json\n  --language en|sl\n\n  ezdrav check --language sl\n\nExit codes: 0 all in order, 1 a plan that can never be lawful, 2 an invalid file; each fault with file, line, column and remedy.\n",
      new: "ezdrav new TAG - write the plan of an intervention\n\n  --description TEXT   what is changed\n  --reason TEXT        why\n  --impact TEXT        what users will notice\n  --rollback TEXT      how the previous state is restored\n  --night 1|2|3        one of the next three lawful nights, announced now\n  --start TIME         another night, with --end TIME\n  --downtime true|false  whether the service will be down (default: true)\n  --title TEXT         --from VERSION, --affects A,B, --id ID: as in the file\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --yes                write without asking\n  --format text|json   json asks nothing\n  --language en|sl\n\n  ezdrav new v4.12.0\n\nWhat is not given is asked for at the terminal. Nothing is overwritten but the untouched draft of ezdrav init.\n\nExit codes: 0 written, 1 the rules would refuse the slot, 2 not written, an invalid file or wrong usage.\n",
      urgent: "ezdrav urgent TAG INCIDENT - write the plan of an urgent intervention\n\n  --from VERSION       what runs in production now\n  --reason TEXT        what is broken and why it cannot wait (at least 20 characters)\n  --impact TEXT        what users will notice\n  --rollback TEXT      how the present state is restored\n  --downtime true|false  whether the service will be down\n  --affects A,B        other services that are affected\n  --client WHO         who approved for the client by telephone, --client-at TIME\n  --ict WHO            who approved for the ICT team by telephone, --ict-at TIME\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --yes                write without asking\n  --format text|json   json asks nothing\n  --language en|sl\n\n  ezdrav urgent v4.12.1 INC-2026-7781\n\nWhat is not given is asked for at the terminal. Nothing is taken over from the last intervention unseen, and its way back never is.\n\nExit codes: 0 written, 1 the rules would refuse it, 2 not written, an invalid file or wrong usage.\n",
      record: 'ezdrav record WHAT [ID|REF] - write down what happened, in its place in the file\n\n  announcement         sent: --at TIME, --to ADDRESSES, --reference NUMBER, --form NUMBER\n  approval             given: --party client|ezdrav-ict, --by WHO, --at TIME, --reference NUMBER\n  approval FILE.eml    an answer by mail: its signature is checked, for which DNS is asked; with --party and --by it is recorded by your word where it proves nothing\n  notification         of an urgent intervention: --at TIME, --to ADDRESSES, --reference NUMBER\n  outcome              --result completed|rolled-back|cancelled, --started TIME, --ended TIME, --downtime-minutes N, --deviations TEXT; the file goes to .ezdrav/done/\n  left                 --at DATE: the last day of the worker REF\n  revocation           --notified TIME, --reference NUMBER; later --confirmed TIME\n  account              --requested DATE, --reference NUMBER; later --granted DATE\n\n  ID                   the intervention that is meant (default: the only unfinished one)\n  REF                  the worker\'s ref in staff.yml\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --yes                write without asking\n  --replace            put it in the place of what is recorded already\n  --format text|json   json asks nothing\n  --language en|sl\n\n  ezdrav record announcement --reference SD-2026-118402\n  ezdrav record approval --party client --by "client A-12" --reference "SD-2026-118402#3"\n  ezdrav record outcome --result completed --started 2026-12-01T22:04 --ended 2026-12-01T23:10\n\nComments and order of the file stay. The plan\'s digest and the present time are filled in; what is not given is asked for at the terminal. The difference is shown first. What the rules would refuse is not written.\n\nExit codes: 0 written, 1 the rules would refuse it, 2 not written, an invalid file or wrong usage.\n',
      letter: "ezdrav letter KIND - print a letter (in Slovene) from the files of .ezdrav/\n\n  KIND                 announcement, changed-announcement, withdrawal, urgent-notification, closing-report, architecture, request, question, account-request, revocation\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --intervention PATH  the intervention that is meant (default: the only unfinished one)\n  --previous DIGEST    changed-announcement: the digest that was announced before\n  --request PATH       request, question: the file, .ezdrav/requests/NAME.yml\n  --ref REF            account-request, revocation: the worker's ref in staff.yml\n  --people FILE        names, e-mails and mobile numbers by ref; a local file that git ignores\n  --format text|html|eml   eml is a draft for a mail programme (default: text)\n  --from ADDRESS       eml: the sender\n  --language en|sl\n\n  ezdrav letter announcement\n  ezdrav letter revocation --ref O-017 --people p.yml --format eml > letter.eml\n\n  a request file       version: 1, kind: request, subject, elements (name and value each), justification\n  a question file      version: 1, kind: question, subject, question\n  a people file        O-017: { name: ..., email: ..., mobile: ... }\n\nExit codes: 0 printed, 2 something is missing for the letter (each key is named), or wrong usage.\n",
      plan: "ezdrav plan - when may we work, and when must we announce?\n\n  --repo DIR           the repository (default: this folder or its clone); works without files too\n  --at TIME            as if it were then: 2026-12-01T22:30 (default: now)\n  --days N             how many days (default 14, at most 20000)\n  --format text|json|ics|html\n  --language en|sl\n\n  ezdrav plan --format ics > windows.ics\n\nExit codes: 0 shown, 2 an invalid file or wrong usage.\n",
      init: "ezdrav init - write what is needed to begin; nothing is overwritten\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --with A,B           more workflows: resume, close (deploys too), staff\n  --language en|sl     the language of the comments\n\n  ezdrav init\n\nExit codes: 0 written, 2 an invalid file or wrong usage.\n",
      doctor: "ezdrav doctor - look for ways around the gate\n\n  --repo DIR           the repository (default: this folder, or the clone it lies in)\n  --format text|json|sarif\n  --language en|sl\n\nReads the workflows, CODEOWNERS and .ezdrav/solution.yml of the working tree: which level of enforcement\nholds, what breaks it, how far onboarding is. Jobs that are no deployment and findings that are accepted\nstand in .ezdrav/doctor.yml, each with its reason; docs/doctor.md explains every finding. GitHub's settings are not asked here; the action's\nmode doctor does.\n\nExit codes: 0 nothing breaks the gate, 1 something does, 2 wrong usage.\n",
      report: "ezdrav report - figures of the interventions of a period\n\n  --repo DIR           the repository (default: this folder); once for each of several\n  --from DAY           the first day, 2026-11-01 (default: the first day of the month before)\n  --to DAY             the last day (default: the end of that month; with --from: today)\n  --format text|json|html   html is one page with charts (default: text)\n  --language en|sl\n\nCounts what the files hold, .ezdrav/done/ included. Each figure comes with its definition and the number of records behind it; with fewer than five there is no figure.\n\n  ezdrav report --from 2026-01-01 --to 2026-12-31\n  ezdrav report --repo enarocanje --repo erecept --format html > report.html\n\nExit codes: 0 shown, 2 wrong usage. A file that cannot be read is named and the others are counted.\n"
    };
    const INIT = {
      made: "written",
      kept: "stands there already, left as it is",
      steps: "Next:",
      nothing: "Everything stands there already; nothing was written.",
      ungated: (place, job) => `${place}: the job ${job} deploys, and no gate stands before it. Insert as its first step, and these permissions:`,
      calls: (place, job) => `${place}: the job ${job} calls another workflow; the gate belongs into that one, as the first step of the job that deploys.`,
      unreadable: place => `${place}: this workflow cannot be read, so nobody can tell whether it deploys. Repair it first.`,
      noSecond: "No deploy workflow was written: beside one that deploys already, a tag would deploy twice, once without the gate.",
      noRelease: 'No release is known yet, so the workflows carry a placeholder instead of a commit: they cannot run, and "ezdrav doctor" refuses them.',
      environment: 'and "environment: production" at the job, where the secrets of the deployment belong',
      starting: branch => [ "Fill in .ezdrav/solution.yml and staff.yml, then write the first plan: ezdrav new TAG (it takes the place of the untouched draft).", "List in .ezdrav/staff.yml whoever starts deployments; with nobody listed nobody may.", "Where a deploy workflow was written, replace ./deploy.sh in it by your deployment.", `See what still leads around the gate: ezdrav doctor. Then open a pull request into ${branch}: it is checked there.` ]
    };
    const LETTER = {
      to: "To",
      subject: "Subject",
      incomplete: "The letter would be incomplete. Fill in:"
    };
    const NEW_PLAN = {
      description: "What is changed?",
      reason: "Why?",
      impact: "What will users notice, and what do they do meanwhile?",
      rollback: "How is the previous state restored, and who decides?",
      night: "Which night? (all of them lawful if it is announced now)",
      end: "Until when?",
      refused: "The rules would refuse this slot, so nothing was written:",
      pull: (base, branch) => `git push -u origin ${branch} && gh pr create --base ${base} --fill (the pull request is checked; merged, the plan stands)`,
      announced: id => `Merging sends the announcement where the mode announce has a mail server. By hand: ezdrav letter announcement, then ezdrav record announcement ${id}`
    };
    var steps = __webpack_require__(7649);
    const MAIL = {
      provesNothing: "Recorded by your word alone, since the mail proves nothing:",
      notTaken: "This mail was not taken as an approval; nothing was written:",
      byHand: file => `If it is a true answer all the same, record it by your word: ezdrav record approval ${(0, 
      steps.r)(file)} --party client --by WHO`,
      vouchedLocally: "The sender’s mail server signed this answer: it proves the organisation, not the person. Keep the mail.",
      faults: {
        "mail.not-a-mail": {
          stands: () => "The file is no mail.",
          unblock: "Save the mail as it arrived, as a file that ends in .eml."
        },
        "mail.outlook-item": {
          stands: () => "The file is an Outlook item (.msg); it does not hold the mail as it was sent.",
          unblock: "In the new Outlook or Outlook on the web: three dots, Save as, .eml. In the old one: forward it as an attachment to a mailbox of another program and save it there."
        },
        "mail.mbox": {
          stands: () => "The file is a mailbox, which may hold several mails.",
          unblock: "Save this one mail alone, as .eml."
        },
        "mail.too-large": {
          stands: () => "The mail has more header lines than any honest one.",
          unblock: "Ask for it to be sent again."
        },
        "mail.malformed": {
          stands: () => "The mail’s header is damaged, so programs may read it in different ways.",
          unblock: "Save it once more as it arrived; if that does not help, ask for it to be sent again."
        },
        "mail.field-missing": {
          stands: value => `The mail has no ${(0, escaping.TL)(value)} line.`,
          unblock: "Ask for it to be sent again from a usual mail program."
        },
        "mail.field-twice": {
          stands: value => `The mail has the line ${(0, escaping.TL)(value)} twice, so nobody can tell which one was meant.`,
          unblock: "Do not rely on it: somebody may have added one. Ask for it to be sent again."
        },
        "mail.from-several": {
          stands: () => "The mail names several senders.",
          unblock: "Ask for it to be sent from the one mailbox that is listed."
        },
        "mail.from-malformed": {
          stands: () => "The sender’s address cannot be read.",
          unblock: "Ask for it to be sent again from the mailbox that is listed."
        },
        "mail.date-malformed": {
          stands: () => "The mail’s date cannot be read.",
          unblock: "Ask for it to be sent again."
        },
        "mail.message-id-malformed": {
          stands: () => "The mail’s Message-ID cannot be read.",
          unblock: "Ask for it to be sent again."
        },
        "mail.in-future": {
          stands: () => "The mail is dated in the future.",
          unblock: "Somebody’s clock is wrong: look at the sender’s and at this one."
        },
        "mail.before-plan": {
          stands: () => "The mail is older than the plan as it stands now.",
          unblock: "Announce the plan as it stands, and ask for an answer to it."
        },
        "mail.automatic": {
          stands: value => `The mail was sent by a machine or to a list (${(0, escaping.TL)(value)}).`,
          unblock: "Ask a person for an answer."
        },
        "mail.reply": {
          stands: () => "The mail is a reply to another mail, and signed as one.",
          unblock: "Ask for the link in the letter to be used: it writes a new mail."
        },
        "subject.not-ascii": {
          stands: () => "The subject has letters that look like those of our line but are others.",
          unblock: "Ask for the link in the letter to be used; nobody needs to type anything."
        },
        "subject.no-answer": {
          stands: () => "The subject holds no answer.",
          unblock: "Ask for the link in the letter to be used: it writes the subject."
        },
        "subject.tagged": {
          stands: value => `The subject has something beside our line: ${(0, escaping.TL)(value)}`,
          unblock: "If a mail gateway adds it, have the administrator exempt this mailbox from subject tags; else ask for a new mail by the link in the letter, not a reply."
        },
        "subject.altered": {
          stands: () => "The subject is nearly our line, but not exactly.",
          unblock: "Ask for the link in the letter to be used, or for the line to be copied as it is."
        },
        "subject.other-intervention": {
          stands: value => `The mail answers to another intervention: ${(0, escaping.TL)(value)}`,
          unblock: "Look for the mail of this intervention."
        },
        "subject.other-plan": {
          stands: value => `The mail answers to another plan of this intervention: ${(0, escaping.TL)(value)}`,
          unblock: "Announce the plan as it stands now, and ask for an answer to it."
        },
        "answer.rejection": {
          stands: () => "The mail is a no (ZAVRNJENO). Do not carry out the intervention.",
          unblock: "Nothing was written. Set status: withdrawn, or change the plan and announce it anew."
        },
        "approver.not-listed": {
          stands: value => `The sender, of ${(0, escaping.TL)(value)}, is not on the list of approvers.`,
          unblock: "Have the address put into solution.yml (approvers: email), by somebody of that party, or ask the one who is listed."
        },
        "approver.both-parties": {
          stands: () => "The sender is on the lists of both parties.",
          unblock: "Each party needs a mailbox of its own in solution.yml."
        },
        "approver.own-house": {
          stands: value => `The sender or the signature is of the contractor's own domain: ${(0, 
          escaping.TL)(value)}`,
          unblock: "Nobody approves his own work. List a mailbox of the client’s or of the ICT team’s."
        },
        "approver.other-party": {
          stands: value => `The sender's domain is the other party's too: ${(0, escaping.TL)(value)}`,
          unblock: "A mail signature proves the organisation: list mailboxes of two organisations, or approve on GitHub."
        },
        "approver.service-desk": {
          stands: () => "The sender is a service desk, which answers by itself.",
          unblock: "List the mailbox of the one who decides."
        },
        "approver.shared-domain": {
          stands: value => `Anybody can have a name in this domain: ${(0, escaping.TL)(value)}`,
          unblock: "Pin the whole name of the organisation’s own domain (mail-domain)."
        },
        "signature.none": {
          stands: () => "No mail server signed the mail, so nothing says who wrote it.",
          unblock: "Save the original as .eml (a forwarded mail loses its signature), or have the administrator switch on DKIM signing."
        },
        "signature.too-many": {
          stands: () => "The mail has more signatures than any honest one.",
          unblock: "Ask for it to be sent again."
        },
        "signature.malformed": {
          stands: () => "The signature cannot be read.",
          unblock: "Save the mail once more as it arrived; if that does not help, ask for it to be sent again."
        },
        "signature.algorithm": {
          stands: () => "The signature is made in a way that no longer counts.",
          unblock: "Have the administrator sign with rsa-sha256."
        },
        "signature.wrong": {
          stands: value => `The signature of ${(0, escaping.TL)(value)} does not fit the mail: something signed was changed after it was sent.`,
          unblock: "Ask for the original as an attachment (Exchange sometimes rewrites Content-Type, gateways the subject), or for it to be sent again."
        },
        "signature.over": {
          stands: value => `The signature of ${(0, escaping.TL)(value)} has run out.`,
          unblock: "Ask for the answer to be sent again, and bring it in within its days (Google’s last seven)."
        },
        "signature.in-future": {
          stands: value => `The signature of ${(0, escaping.TL)(value)} is dated in the future.`,
          unblock: "Somebody’s clock is wrong: look at the mail server’s and at this one."
        },
        "signature.field-unsigned": {
          stands: value => `The signature does not cover the line ${(0, escaping.TL)(value)}, so anybody may have written it.`,
          unblock: "Have the administrator sign From, Subject, Date and Message-ID."
        },
        "signature.other-domain": {
          stands: value => `The mail is signed by another domain than the sender's: ${(0, 
          escaping.TL)(value)}`,
          unblock: "Have the administrator switch on signing for the own domain, or pin this one in solution.yml (mail-domain) if it is the organisation’s."
        },
        "signature.tenant": {
          stands: value => `The mail is signed in the name of the provider's account: ${(0, 
          escaping.TL)(value)}`,
          unblock: "Have the administrator switch on signing for the own domain (Microsoft 365: Defender, DKIM; Google: Gmail, Authenticate email), or pin this name in solution.yml (mail-domain)."
        },
        "key.unavailable": {
          stands: value => `DNS gave no answer about the key of ${(0, escaping.TL)(value)}.`,
          unblock: "Try again; behind a closed network, where names outside can be looked up."
        },
        "key.gone": {
          stands: value => `The key of ${(0, escaping.TL)(value)} is not in DNS (any more).`,
          unblock: "Ask for the answer to be sent again: it is then signed with the present key."
        },
        "key.malformed": {
          stands: value => `The key of ${(0, escaping.TL)(value)} in DNS cannot be read.`,
          unblock: "Tell the administrator of that domain."
        },
        "key.several": {
          stands: value => `There are several keys of ${(0, escaping.TL)(value)} at one name in DNS.`,
          unblock: "Tell the administrator of that domain: only one may stand there."
        },
        "key.revoked": {
          stands: value => `The key of ${(0, escaping.TL)(value)} has been revoked.`,
          unblock: "Ask for the answer to be sent again: it is then signed with the present key."
        },
        "key.test": {
          stands: value => `The domain ${(0, escaping.TL)(value)} says that its signatures are a test.`,
          unblock: "Have the administrator take t=y out of the key’s record."
        },
        "key.weak": {
          stands: value => `The key of ${(0, escaping.TL)(value)} is too weak: it needs at least 1024 bits.`,
          unblock: "Have the administrator make a new key, 2048 bits."
        },
        "key.not-for-this": {
          stands: value => `The key of ${(0, escaping.TL)(value)} is not meant for such a signature.`,
          unblock: "Tell the administrator of that domain."
        }
      }
    };
    const HOLIDAYS = new Map([ [ "novo leto", "New Year's holiday" ], [ "Prešernov dan, slovenski kulturni praznik", "Prešeren Day" ], [ "velikonočna nedelja", "Easter Sunday" ], [ "velikonočni ponedeljek", "Easter Monday" ], [ "dan upora proti okupatorju", "Day of Uprising against Occupation" ], [ "praznik dela", "Labour Day" ], [ "binkošti", "Pentecost" ], [ "dan državnosti", "Statehood Day" ], [ "Marijino vnebovzetje", "Assumption Day" ], [ "dan reformacije", "Reformation Day" ], [ "dan spomina na mrtve", "Remembrance Day" ], [ "božič", "Christmas" ], [ "dan samostojnosti in enotnosti", "Independence and Unity Day" ], [ "dan solidarnosti", "Day of Solidarity" ] ]);
    const PLAN = {
      language: "en",
      moments: moments.N,
      quotes: [ "“", "”" ],
      title: solution => solution === null ? "Coming maintenance windows" : `${solution}: coming maintenance windows`,
      zone: "All times are Ljubljana’s.",
      months: "January February March April May June July August September October November December".split(" "),
      windowIsOpen: (closes, left) => `The maintenance window is open and closes ${closes} (${left} left).`,
      windowOpens: (opens, until) => `The maintenance window opens ${opens} (in ${until}).`,
      earliest: "Earliest start if announced now",
      withDowntime: "with downtime",
      withoutDowntime: "without downtime",
      counted: days => `Working days counted: ${days}`,
      skipped: days => `Skipped: ${days}`,
      unknown: (first, last) => `Cannot be known: the table of work-free days covers the years ${first} to ${last}.`,
      fullDays: "Read as two full working days between (lead-time: full-days).",
      freezeUntil: (reason, until) => `This lies in a freeze that ends on ${until}: ${reason}.`,
      release: tag => `Release ${tag}`,
      announceBy: onDay => `Announce ${onDay} at the latest, before midnight`,
      left: length => `${length} left`,
      tooLate: onDay => `Too late to announce: it had to be announced ${onDay} at the latest.`,
      announced: stamp => `The file says it was announced: ${stamp}.`,
      announcedInTime: stamp => `The file says it was announced in time: ${stamp}.`,
      urgent: "Urgent: send the notification before the start; the lead time is waived.",
      withdrawn: "Withdrawn: it will not be carried out.",
      outsideWindow: "The slot is not inside one maintenance window.",
      columns: {
        day: "Day",
        kind: "Kind of day",
        window: "Window",
        withDowntime: "With downtime",
        night: "Day and night",
        remarks: "Remarks"
      },
      kinds: {
        working: "working day",
        weekend: "weekend",
        extra: "work-free by solution.yml",
        unknown: "not yet known"
      },
      holiday: slovene => HOLIDAYS.get(slovene) ?? slovene,
      now: time => `now ${time}`,
      nightInProgress: "this night is still on",
      startsFrom: time => `earliest start ${time}`,
      lastDay: id => `last day to announce ${id}`,
      slot: (id, from, to) => `${id} ${from}–${to}`,
      freeze: (reason, from, to) => `freeze${from === null ? "" : ` from ${from}`}${to === null ? "" : ` until ${to}`}: ${reason}`,
      urgentAllowed: "Urgent interventions are allowed.",
      urgentDenied: "Nothing may be done, not even urgent interventions.",
      clocksForward: length => `clocks go forward: the window lasts ${length}`,
      clocksBack: length => `clocks go back: the window lasts ${length}`,
      legend: {
        window: "window without downtime only",
        withDowntime: "window, with downtime too",
        workFree: "not a working day",
        counted: "working day counted for an announcement made now",
        now: "now",
        earliest: "earliest start",
        slot: "announced slot",
        urgent: "urgent intervention",
        freeze: "freeze",
        clocks: "the clocks change"
      },
      events: {
        window: "Maintenance window",
        windowWithDowntime: "Maintenance window with downtime",
        workFree: name => `Work-free day: ${name}`,
        freeze: reason => `Freeze: ${reason}`
      }
    };
    const {count} = moments.N;
    const workingDaysCount = number => number === 0 ? "No working day counts" : `Only ${count(number, {
      one: "working day counts",
      other: "working days count"
    })}`;
    const party = f => f.choose("party", {
      client: "the client",
      "ezdrav-ict": "the eZdravje ICT team"
    }, "a party");
    const giveApproval = (f, key) => {
      const line = f.text("approve-line", text => ` or comments ${text} on the announcement’s issue`);
      const verified = `an approver named in solution.yml approves the pull request${line}`;
      const recorded = `record the answer in approvals.${key} (by, at, reference)`;
      return f.choose("demand", {
        verified: `It counts when ${verified}.`,
        recorded: `Then ${recorded}, or ${verified}.`
      }, `Then ${recorded}.`);
    };
    const askAgain = (f, permissions) => f.choose("api-refused", {
      true: `Give the token ${permissions} and run the job again.`
    }, "See what is said of GitHub’s answers, and run the job again when GitHub answers.");
    const ANNOUNCE_ANEW = "announce the changed plan to servicedesk@src.si and the solution custodian at least two working days in advance and have it approved again";
    const NEVER_OPENS = "Do not wait for it: correct schedule.start or schedule.end, and announce the changed plan.";
    const IN_VAIN = "Do not wait for it: what is known already rules this slot out. Clear that up, or announce another slot.";
    const RUN_AGAIN = "then run the job again";
    const REASONS = {
      "file.missing": {
        brief: "there is no intervention file",
        stands: f => `No intervention file was found${f.text("files", files => ` at ${files}`)}.`,
        unblock: () => `Write .ezdrav/intervention.yml (“ezdrav init” makes a commented one), bring it to the default branch and announce it; ${RUN_AGAIN}.`
      },
      "file.invalid": {
        brief: "a file is invalid",
        stands: f => f.text("files", files => `Not valid: ${files}.`, "A file of .ezdrav/ is not valid."),
        unblock: () => `Correct the faults listed with file, line and column, see “ezdrav check” pass, merge; ${RUN_AGAIN}.`
      },
      "file.personal-data": {
        brief: "a file holds personal data",
        stands: f => `Personal data stands in ${f.text("files", files => files, "a file of .ezdrav/")}.`,
        unblock: () => "Replace it by an opaque reference. It also stays in the history of the repository: tell whoever is responsible for data protection."
      },
      "rules.loosened": {
        brief: "the rules were loosened just now",
        stands: f => `${f.text("file", file => file, "A file of rules")} was loosened${f.when("pushed-at", when => ` ${when}`)}${f.text("by", login => ` by ${login}`)}${f.text("changed", keys => `: ${keys}`)}. The version before it refuses this${f.text("codes", codes => ` (${codes})`)}, and counts until two working days have passed.`,
        unblock: f => `Wait until it holds${f.stamp("holds-from", stamp => ` (from ${stamp})`)}, or undo the change. It holds at once where an approver or urgent authority of the version before, who neither wrote nor merged it, nor wrote the plan, nor starts this run, approves the pull request that brought it.`
      },
      "rules.unverifiable": {
        brief: "earlier versions of the rules are not known",
        stands: () => "Which rules stood before the present ones was not asked.",
        unblock: () => "Run the job again; if it stays so, ask those who keep the gate."
      },
      "target.withdrawn": {
        brief: "the intervention is withdrawn",
        stands: () => "The file says status: withdrawn.",
        unblock: () => `A withdrawn intervention is never allowed. If it is to take place after all, set status: planned, ${ANNOUNCE_ANEW}.`
      },
      "target.no-release": {
        brief: "the run deploys no announced tag",
        stands: f => `The run’s ref${f.text("ref", ref => ` ${ref}`)} is no tag that exists${f.text("announced-tag", tag => `; announced is ${tag}`)}.`,
        unblock: f => `Start the run on the tag${f.text("announced-tag", tag => ` ${tag}`)}: push the tag, publish its release, or choose the tag in “Run workflow”. No branch may have the same name.`
      },
      "target.tag-mismatch": {
        brief: "another release was announced",
        stands: f => `The run deploys ${f.text("ref", ref => ref, "another tag")}; announced is ${f.text("announced-tag", tag => tag, "none of that name")}.${f.text("unread", paths => ` Nothing reads ${paths}: if that is it, rename it.`)}`,
        unblock: f => `Deploy the announced tag${f.text("announced-tag", tag => ` ${tag}`)}, or write the new one into release.tag, ${ANNOUNCE_ANEW}.`
      },
      "target.commit-mismatch": {
        brief: "the commit is not the announced one",
        stands: f => `The run deploys ${f.text("deployed", commit => `commit ${commit}`, "an unknown commit")}${f.text("announced-commit", commit => `; announced is ${commit}`)}${f.text("tag-now", commit => `; the tag now points to ${commit}`)}.`,
        unblock: () => `Find out who moved the tag and why. Deploy the announced commit under its tag, or ${ANNOUNCE_ANEW}. Protect tags with a ruleset.`
      },
      "target.environment-mismatch": {
        brief: "another environment was announced",
        stands: f => `The gate was asked for ${f.text("environment", name => name, "another environment")}; announced is ${f.text("announced-environment", name => name, "another one")}.`,
        unblock: () => `Give the input environment what the job deploys to: production or test, or a name that environments in solution.yml lists. If the file is wrong, correct environment there and ${ANNOUNCE_ANEW}.`
      },
      "target.ambiguous": {
        brief: "several interventions announce this release",
        stands: f => `More than one unfinished intervention is meant${f.text("announced-tag", tag => ` by ${tag}`)}; which one cannot be told.`,
        unblock: () => "Write the outcome of those that are over or will not take place (a withdrawn one counts too), or name one file in the input intervention (on the command line: --ref or --intervention)."
      },
      "target.finished": {
        brief: "the intervention is already finished",
        stands: () => "The intervention that announces this release already has its outcome.",
        unblock: () => "Write a new intervention with a new id for the work that is left and announce it."
      },
      "target.draft": {
        brief: "the intervention is still a draft",
        stands: f => `The intervention that announces this release is still a draft${f.text("drafts", paths => ` (${paths})`)}.`,
        unblock: () => "Complete it, remove the line status: draft, have it announced and approved, and choose a slot that leaves two working days."
      },
      "target.unverifiable": {
        brief: "the commit or the tag could not be read",
        stands: f => `Which commit is about to be deployed${f.text("announced-tag", tag => `, or where ${tag} points,`)} could not be learned from GitHub.`,
        unblock: f => askAgain(f, "contents: read")
      },
      "announcement.missing": {
        brief: "the intervention is not announced",
        stands: f => f.choose("withdrawn", {
          true: "The newest mail about this intervention is a withdrawal, so no announcement stands."
        }, f.choose("set-aside", {
          true: "Since it was announced the intervention was withdrawn or finished, or may have been, so that announcement does not count any more."
        }, f.choose("receipt-demanded", {
          true: "There is no receipt of an announcement, and solution.yml demands one."
        }, "No announcement is recorded."))),
        unblock: f => `Announce it to servicedesk@src.si and the solution custodian${f.text("custodian", address => ` (${address})`)}${f.choose("receipt-demanded", {
          true: " with the mode announce"
        }, ", with the mode announce or by hand")}; a letter sent by hand is recorded in announcement (sent-at, recipients, reference). Two working days count from then on.`
      },
      "announcement.recipient-missing": {
        brief: "the announcement did not go to everyone",
        stands: f => `The announcement did not go to ${f.own("missing", missing => missing, "all recipients")}.`,
        unblock: f => `Send it to ${f.own("missing", missing => missing, "those who are missing")} too and record the later sent-at and all recipients; the lead time counts from the later one.`
      },
      "announcement.in-future": {
        brief: "the announcement is dated in the future",
        stands: f => `The announcement is said to be sent${f.when("sent-at", when => ` ${when}`)}, which is still to come.`,
        unblock: () => "Write into announcement.sent-at when it was really sent (Ljubljana time)."
      },
      "announcement.no-reference": {
        brief: "the announcement has no reference",
        stands: () => "The announcement carries neither a ticket number nor a Message-ID.",
        unblock: () => "Write the number of the service desk’s ticket, or the <Message-ID> of the letter, into announcement.reference."
      },
      "announcement.reference-malformed": {
        brief: "the announcement’s reference is malformed",
        stands: f => `The reference${f.text("reference", reference => ` ${reference}`)} does not have the shape that reference-pattern asks for${f.text("reference-pattern", pattern => `: ${pattern}`)}.`,
        unblock: () => "Correct announcement.reference to the ticket’s number as the service desk gave it."
      },
      "announcement.plan-changed": {
        brief: "the plan was changed after the announcement",
        stands: f => `What was announced${f.when("told-at", when => ` ${when}`)} is another plan than the one that stands now${f.text("plan", plan => ` (${plan})`)}${f.when("no-other-since", when => `; until ${when} another one stood`)}.`,
        unblock: () => `Put the announced plan back, or ${ANNOUNCE_ANEW}. “ezdrav check” shows which digest the plan has.`
      },
      "announcement.unverifiable": {
        brief: "the announcement cannot be verified",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "A receipt of the announcement was begun, but whether the mail was delivered is not known.",
          "receipt-unreadable": "The newest receipt cannot be read.",
          "receipt-unbound": "The newest receipt was not made by the run on the default branch that it names, so nobody knows who was told.",
          "run-unknown": "Which run made the newest receipt could not be learned from GitHub.",
          "not-signed": "solution.yml demands a receipt that GitHub signed, and no receipt carries such a signature yet.",
          "landing-unknown": "When the plan came to the default branch could not be learned from GitHub."
        }, "The receipts of the announcement could not be read from GitHub."),
        unblock: f => f.choose("unknown", {
          "delivery-unknown": "Ask servicedesk@src.si whether the letter arrived; if it did, record it in announcement with its reference, else announce again.",
          "not-signed": "Set evidence.announcement in solution.yml to receipt: this version makes no signed receipts."
        }, askAgain(f, "contents: read and deployments: read"))
      },
      "lead-time.too-short": {
        brief: "the lead time is too short",
        stands: f => `${f.number("working-days", workingDaysCount, "Fewer working days count than needed")} between the announcement${f.stamp("announced-at", stamp => ` (${stamp})`)} and the planned start${f.stamp("start", stamp => ` (${stamp})`)}; ${f.number("required", days => `${days} are`, "two are")} needed.`,
        unblock: f => `Set schedule.start${f.stamp("earliest-start-if-announced-now", stamp => ` to ${stamp} or later (the earliest if announced today)`, " to a later night")}, ${ANNOUNCE_ANEW}; a new start is a new plan, and the days count from its own announcement.${f.lastDay("latest-announcement", day => ` For the present start the last day to announce was ${day.replace(/^on /, "")}.`)}`
      },
      "lead-time.unverifiable": {
        brief: "the lead time cannot be verified",
        stands: f => f.choose("why", {
          "beyond-table": `The calendar of work-free days does not reach that far${f.text("beyond", day => ` (${day})`)}.`
        }, "When the intervention was announced is not known, so no days can be counted."),
        unblock: f => f.choose("why", {
          "beyond-table": "Correct the dates, or use a newer version of the gate with a longer calendar."
        }, "See what is said of the announcement, settle that, and run the job again.")
      },
      "approval.client-missing": {
        brief: "the client’s approval is missing",
        stands: () => "The client has not approved this plan. Silence is not approval.",
        unblock: f => `Ask the client for approval of this plan. ${giveApproval(f, "client")}`
      },
      "approval.ezdrav-ict-missing": {
        brief: "the approval of the eZdravje ICT team is missing",
        stands: () => "The eZdravje ICT team has not approved this plan. Silence is not approval.",
        unblock: f => `Ask the eZdravje ICT team (ikt@ezdrav.si) for approval of this plan. ${giveApproval(f, "ezdrav-ict")}`
      },
      "approval.before-announcement": {
        brief: "an approval is older than the announcement",
        stands: f => `The approval of ${party(f)}${f.when("at", when => `, given ${when},`)} is older than the announcement or the plan and does not name the plan’s digest.`,
        unblock: f => `Ask ${party(f)} to confirm the approval for this plan and record the later time, or record the plan’s digest (plan) where the approval names it.`
      },
      "approval.in-future": {
        brief: "an approval is dated in the future",
        stands: f => `The approval of ${party(f)} is dated${f.when("at", when => ` ${when}`)}, which is still to come.`,
        unblock: () => "Write into at when it was really given (Ljubljana time)."
      },
      "approval.same-party": {
        brief: "both approvals come from the same person",
        stands: f => `Both approvals were given by the same person${f.text("by", by => ` (${by})`)}.`,
        unblock: () => "The client and the eZdravje ICT team each approve for themselves: ask the other party."
      },
      "approval.same-reference": {
        brief: "both approvals carry the same reference",
        stands: f => `Both approvals carry the same reference${f.text("reference", reference => ` (${reference})`)}.`,
        unblock: () => "Record each party’s own answer by its own reference, such as the number of the entry in the ticket."
      },
      "approval.reference-malformed": {
        brief: "the reference of an approval is malformed",
        stands: f => `The reference${f.text("reference", reference => ` ${reference}`)} of the approval of ${party(f)} does not have the shape that reference-pattern asks for${f.text("reference-pattern", pattern => `: ${pattern}`)}.`,
        unblock: () => "Correct it to the number of the ticket or to the <Message-ID> of the answer."
      },
      "approval.self": {
        brief: "an approval comes from those who make the change",
        stands: f => `The approval of ${party(f)} was given by the author of the plan or by whoever starts the deployment${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Ask somebody else of ${party(f)} to approve, or let somebody else start the deployment.`
      },
      "approval.plan-changed": {
        brief: "an approval is for another plan",
        stands: f => `The approval of ${party(f)} is for another plan than the one that stands now${f.text("plan", plan => ` (${plan})`)}.`,
        unblock: f => `Ask ${party(f)} to approve the plan as it stands, or put the approved plan back.`
      },
      "approval.edited": {
        brief: "an approving comment was edited",
        stands: f => `The approving comment of ${party(f)} was edited or hidden${f.text("by", by => ` (${by})`)}; it does not count.`,
        unblock: f => `Ask ${party(f)} for a new comment${f.text("approve-line", line => ` ${line}`)}, or for a review.`
      },
      "approval.not-authorised": {
        brief: "an approval comes from somebody who may not approve",
        stands: f => `The approval of ${party(f)} comes from somebody who is not one of its approvers, has left, or wrote by e-mail or an app${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Ask one of those whom approvers in solution.yml names for ${party(f)}, or correct that list by a pull request of its own.`
      },
      "approval.unverifiable": {
        brief: "an approval cannot be verified",
        stands: f => f.choose("unknown", {
          "people-unknown": `Whether the approval of ${party(f)} comes from somebody else cannot be told: GitHub does not name everybody who wrote, landed or starts this (a deleted account, a deploy key, a run that a workflow started, or a push of too many commits).`
        }, `The approval of ${party(f)} could not be read from GitHub.`),
        unblock: f => f.choose("unknown", {
          "people-unknown": `Start the deployment as a person; if it stays so, land a new version of the plan by a pull request of its own, opened and merged by people, ${ANNOUNCE_ANEW}.`
        }, askAgain(f, "pull-requests: read and issues: read"))
      },
      "schedule.outside-window": {
        brief: "the slot lies outside the maintenance window",
        stands: f => `The announced slot${f.when("start", when => ` begins ${when}`)}${f.when("end", when => ` and ends ${when}`)}, outside the maintenance window${f.when("window-opens-at", when => `, which opens ${when}`)}${f.when("window-closes-at", when => ` and closes ${when}`)}${f.choose("downtime", {
          true: " where downtime is expected"
        })}.`,
        unblock: () => `Put schedule.start and schedule.end into one night’s window (20:00–06:00; 22:00–06:00 with downtime; narrower where solution.yml says so), ${ANNOUNCE_ANEW}.`
      },
      "schedule.spans-nights": {
        brief: "the slot spans several nights",
        stands: f => `The announced slot touches the windows of several nights${f.text("nights", nights => ` (${nights})`)}.`,
        unblock: () => "Split the work into one intervention a night and announce each."
      },
      "schedule.reversed": {
        brief: "the slot ends before it begins",
        stands: f => `The announced slot${f.when("end", when => ` ends ${when}`)}, not after it begins${f.stamp("start", stamp => ` (${stamp})`)}.`,
        unblock: () => `Correct schedule.end, ${ANNOUNCE_ANEW}.`
      },
      "slot.not-yet-open": {
        brief: "the slot is not open yet",
        stands: f => f.choose("reversed", {
          true: "The announced slot ends before it begins, so it never opens."
        }, `The announced slot is not open yet${f.when("opens-at", when => `; it opens ${when}`)}.`),
        unblock: f => f.choose("reversed", {
          true: NEVER_OPENS
        }) || f.choose("in-vain", {
          true: IN_VAIN
        }) || `${f.choose("only-reason", {
          false: "Settle the other reasons first. "
        })}Wait${f.when("opens-at", when => ` until it opens ${when}`)} and run the job again${f.when("closes-at", when => `; the slot closes ${when}`)}. The mode resume does so by itself.`
      },
      "slot.over": {
        brief: "the slot is over",
        stands: f => f.choose("reversed", {
          true: "The announced slot ends before it begins, so it never was open."
        }, `The announced slot is over${f.when("closes-at", when => `; it closed ${when}`)}.`),
        unblock: () => `Set a new schedule.start and schedule.end, ${ANNOUNCE_ANEW}.`
      },
      "fit.too-late": {
        brief: "the work no longer fits into the slot",
        stands: f => `It is too late to start: the work${f.number("work-minutes", minutes => ` (${minutes} min)`)} and its rollback${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} no longer fit into the slot${f.when("last-start", when => `; the last moment was ${when}`)}.`,
        unblock: () => `Do not start now. Set a new schedule, ${ANNOUNCE_ANEW}.`
      },
      "fit.longer-than-slot": {
        brief: "the work is longer than the slot",
        stands: f => `The work${f.number("work-minutes", minutes => ` (${minutes} min)`)} and its rollback${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} are longer than the whole announced slot, so there is no moment to start.`,
        unblock: () => `Set a longer slot (schedule.end) or fewer minutes of work, ${ANNOUNCE_ANEW}.`
      },
      "freeze.active": {
        brief: "a freeze is in force",
        stands: f => `A freeze${f.stamp("from", stamp => ` holds from ${stamp}`, " is in force")}${f.stamp("to", stamp => ` to ${stamp}`)}${f.text("reason", reason => `: ${reason}`)}.`,
        unblock: f => `Wait for its end${f.stamp("to", stamp => ` (${stamp})`)} and announce a slot after it. Urgent interventions pass only where the freeze says urgent: allowed.`
      },
      "urgent.unjustified": {
        brief: "the urgent intervention is not justified",
        stands: f => `urgent.reason is missing or too short${f.number("reason-length", length => ` (${length} characters)`)}; at least 20 characters are needed.`,
        unblock: () => "Write into urgent.reason what fails and why it cannot wait for the announced way."
      },
      "urgent.no-incident": {
        brief: "the incident’s reference is missing",
        stands: () => "urgent.incident is missing.",
        unblock: () => "Write the number of the incident into urgent.incident."
      },
      "urgent.not-authorised": {
        brief: "an urgent intervention by somebody without the authority",
        stands: () => "Neither who landed the plan nor who starts the run is named in urgent-authorities.",
        unblock: () => "Let one of those named in urgent-authorities of solution.yml merge the plan or start the run."
      },
      "urgent.not-notified": {
        brief: "the urgent intervention is not notified",
        stands: f => `No notification of this plan to the service desk and the solution custodian is known${f.when("notified-at", when => `; the one sent ${when} does not count`)}${f.choose("set-aside", {
          true: "; since the last one the intervention was withdrawn or finished, or may have been"
        }, "")}.`,
        unblock: () => "Send the notification to servicedesk@src.si and the solution custodian: the gate sends it itself where smtp-url is set, the mode announce does, or by hand, recorded in urgent.notification (sent-at, recipients, reference, plan)."
      },
      "urgent.recipient-missing": {
        brief: "the notification did not go to everyone",
        stands: f => `The notification did not go to ${f.own("missing", missing => missing, "all recipients")}.`,
        unblock: f => `Send it to ${f.own("missing", missing => missing, "those who are missing")} too and record it in urgent.notification.`
      },
      "urgent.plan-changed": {
        brief: "the plan was changed after the notification",
        stands: f => `The notification${f.when("told-at", when => ` sent ${when}`)} is for another plan than the one that stands now${f.when("no-other-since", when => `; until ${when} another one stood`)}.`,
        unblock: () => "Notify the plan as it stands, or put the notified plan back."
      },
      "urgent.notified-in-future": {
        brief: "the notification is dated in the future",
        stands: f => `The notification is said to be sent${f.when("notified-at", when => ` ${when}`)}, which is still to come.`,
        unblock: () => "Write into urgent.notification.sent-at when it was really sent (Ljubljana time)."
      },
      "urgent.expired": {
        brief: "the notification has expired",
        stands: f => `The notification${f.when("notified-at", when => `, sent ${when},`)} no longer holds${f.when("expires-at", when => `; it expired ${when}`)}.`,
        unblock: () => "If the work is still urgent, notify again; otherwise plan and announce it in the ordinary way."
      },
      "urgent.unverifiable": {
        brief: "the notification cannot be verified",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "A receipt of the notification was begun, but whether the mail was delivered is not known.",
          "receipt-unbound": "The newest receipt was not made by the run on the default branch that it names, so nobody knows who was told.",
          "run-unknown": "Which run made the newest receipt could not be learned from GitHub.",
          "not-signed": "solution.yml demands a receipt that GitHub signed, and no receipt carries such a signature yet."
        }, "Whether the urgent intervention was notified, and by whom it was landed, could not be learned from GitHub."),
        unblock: f => f.choose("unknown", {
          "not-signed": "Set evidence.announcement in solution.yml to receipt: this version makes no signed receipts."
        }, "Ask servicedesk@src.si whether the notification arrived, record it in urgent.notification with its reference, and run the job again.")
      },
      "staff.departed": {
        brief: "whoever starts the deployment has left",
        stands: f => `${f.text("login", login => login, "Whoever starts the deployment")} has left${f.text("ref", ref => ` (${ref})`)}${f.when("departed-at", when => `; gone from ${when.replace(/^on /, "")}`)}.`,
        unblock: () => "Somebody who works here starts the deployment. See at once that servicedesk@src.si revokes the leaver’s access."
      },
      "staff.unknown": {
        brief: "whoever starts the deployment is not on the roster",
        stands: f => `${f.text("login", login => login, "Whoever starts the deployment")} is not in .ezdrav/staff.yml.`,
        unblock: () => "Somebody of the roster starts the deployment, or the roster is completed by a pull request (github login and id)."
      },
      "staff.no-statement": {
        brief: "no signed personal-data protection statement counts",
        stands: f => `For ${f.text("login", login => login, "whoever starts the deployment")} ${f.text("statement-signed", date => `the personal-data protection statement is dated ${date}, which is still to come`, "no signed personal-data protection statement is recorded")}.`,
        unblock: f => `${f.text("statement-signed", () => "Write into statement-signed the day it was really signed", "Have the statement signed and record its date in statement-signed")}, or let somebody else start.`
      },
      "staff.not-eligible": {
        brief: "no check of eligibility counts",
        stands: f => `For ${f.text("login", login => login, "whoever starts the deployment")} ${f.text("eligibility-checked", date => `the check of eligibility is dated ${date}, which is still to come`, "no check of eligibility by the contract holder is recorded")}.`,
        unblock: f => `${f.text("eligibility-checked", () => "Write into eligibility-checked the day the contract holder really checked", "Ask the contract holder for the check and record its date in eligibility-checked")}, or let somebody else start.`
      },
      "staff.unverifiable": {
        brief: "who starts the deployment is not known",
        stands: () => "Who starts the deployment is not known.",
        unblock: () => "Run the job again; the run has to tell who started it (permission actions: read)."
      },
      "clock.unverifiable": {
        brief: "the time cannot be trusted",
        stands: f => `What time it is could not be learned from a trusted clock${f.answer(said => `: ${said}`)}.`,
        unblock: () => "Run the job again. If it stays so, look for a proxy that caches or changes the Date header of GitHub’s answers."
      },
      "api.forbidden": {
        brief: "GitHub refused an answer",
        stands: f => `GitHub refused ${f.text("request", request => request, "a request")}${f.number("status", status => ` (${status})`)}${f.answer(said => `: ${said}`)}.`,
        unblock: f => f.text("permission", permission => `Add ${permission} to the job’s permissions and run it again.`, "Check the job’s permissions and the token, and run it again.")
      },
      "api.rate-limited": {
        brief: "GitHub’s rate limit is reached",
        stands: f => `GitHub’s rate limit is reached${f.text("request", request => ` at ${request}`)}.`,
        unblock: () => "Wait a few minutes (at most an hour) and run the job again."
      },
      "api.unavailable": {
        brief: "GitHub did not answer",
        stands: f => `GitHub did not answer ${f.text("request", request => request, "a request")}${f.number("status", status => ` (${status})`)}${f.answer(said => `: ${said}`)}.`,
        unblock: () => "Run the job again in a few minutes. If it stays so, check the runner’s network and proxy and GitHub’s status page."
      },
      "api.malformed": {
        brief: "an answer of GitHub cannot be read",
        stands: f => `The answer to ${f.text("request", request => request, "a request")} is not what GitHub documents${f.answer(said => `: ${said}`)}.`,
        unblock: () => "Run the job again. If it stays so, look for a proxy that changes answers, or use a newer version of the gate."
      },
      "event.not-allowed": {
        brief: "this event may not deploy",
        stands: f => f.choose("announcing", {
          true: `The run was started by ${f.text("event", event => event, "an event")}${f.text("ref", ref => ` on ${ref}`)}; what is told from there would count as told by nobody, so nothing was sent.`
        }, `The run was started by ${f.text("event", event => event, "an event")}, which may not deploy.`),
        unblock: f => f.choose("announcing", {
          true: "Run the mode announce on the default branch: on push, on a schedule, or with “Run workflow”."
        }, "Start the deployment by pushing the tag, publishing its release, or “Run workflow” on the tag.")
      }
    };
    const RECORD = {
      ask: {
        sentAt: "When was it sent?",
        recipients: "To whom? (addresses, with commas between them)",
        ticket: "Under which number or <Message-ID>?",
        form: "Number of the official form, if one was filed",
        party: "Who approved?",
        by: "Who said it? (role or initials, no personal data)",
        approvedAt: "When?",
        approvalReference: "Where can it be looked up? (ticket, <Message-ID>; urgent: telephone)",
        result: "How did it end?",
        started: "When did the work begin?",
        ended: "When did it end?",
        downtime: "How many minutes was the service down?",
        deviations: "What went otherwise than planned?",
        left: "What is the last day?",
        notified: "When was the service desk told?",
        confirmed: "When was the revocation confirmed?",
        requested: "When was the account requested?",
        granted: "When was it granted?"
      },
      parties: {
        client: "the client",
        "ezdrav-ict": "the eZdravje ICT team"
      },
      results: {
        completed: "completed",
        "rolled-back": "rolled back",
        cancelled: "cancelled, it did not take place"
      },
      refused: "The rules would refuse this, so nothing was written:",
      commit: (paths, kind) => `git add -A ${paths.map(steps.r).join(" ")} && git commit -m ${(0, 
      steps.r)(`Record ${kind}`)}`,
      approvals: id => `When an answer comes: ezdrav record approval ${(0, steps.r)(id)} --party client (then --party ezdrav-ict)`,
      otherApproval: (id, party) => `When the other answer comes: ezdrav record approval ${(0, 
      steps.r)(id)} --party ${party}`,
      judge: tag => `See what still stands in the way: ezdrav gate --ref ${(0, steps.r)(tag)}`,
      closing: path => `The closing report: ezdrav letter closing-report --intervention ${(0, 
      steps.r)(path)}`,
      revocation: ref => `Tell the service desk at once: ezdrav letter revocation --ref ${(0, 
      steps.r)(ref)} --people FILE, then ezdrav record revocation ${(0, steps.r)(ref)} (the mode staff does both by itself)`,
      confirmation: ref => `When the service desk confirms: ezdrav record revocation ${(0, 
      steps.r)(ref)} --confirmed TIME`,
      granted: ref => `When it is granted: ezdrav record account ${(0, steps.r)(ref)} --granted DATE`,
      question: "Write this?",
      written: path => `Written: ${path}`,
      notWritten: asked => asked ? "Nothing was written." : "Nothing was written. Add --yes to write this.",
      next: "Next:"
    };
    const REQUEST = {
      letters: {
        architecture: "Architecture plans before the first meeting",
        question: "Question",
        request: "Request in free form"
      },
      head: (letter, done) => `${letter}: ${done ? "sent" : "NOT SENT"}`,
      sent: (to, messageId) => `Sent to ${to} (${messageId}).`,
      told: "This very letter was already sent. Nothing was sent.",
      sending: messageId => `Being sent (${messageId}). If this stays so, nobody knows whether it arrived.`,
      byHand: (path, to, subject) => `NOT SENT: without the input smtp-url it is only written down. Send ${path} to ${to} with the subject ${subject}.`,
      setSender: "The draft names no sender; put in your own address.",
      notSent: why => `NOT SENT, it reached nobody: ${why}. Remove the cause and start this again.`,
      unknown: messageId => `NOT KNOWN whether it arrived: it was handed over, and the server’s answer never came (${messageId}). It is not sent again by itself.`,
      rival: "Another run is sending this very letter at this moment; this one sent nothing.",
      earlierUnknown: "NOT KNOWN whether the letter of an earlier run arrived. Nothing was sent again.",
      ifItDidNot: messageId => `Ask the service desk, or look into the sender’s mailbox. If it did not arrive, start this by hand with send-again: ${messageId}.`,
      recordChanged: "A person changed a comment of this issue that recorded the sending. Ask the service desk; if the letter did not arrive, delete that comment and start this again.",
      incomplete: keys => `NOT SENT, it would be incomplete. Fill in: ${keys}.`,
      problem: "A request to GitHub failed; nothing was sent.",
      issueAt: number => `Issue #${number}.`,
      issueTrouble: "The issue could not be brought up to date.",
      wholeLetter: "The letter (Slovene)",
      tasks: "- [ ] answered; the ticket’s number is written below"
    };
    const RESUME = {
      slot: {
        "not-yet-open": (id, at) => `${id}: the slot opens at ${at}; nothing is started before.`,
        open: (id, at) => `${id}: the slot is open until ${at}.`,
        over: (id, at) => `${id}: the slot ended at ${at}; nothing is started any more.`
      },
      noSlot: "No planned intervention: nothing to start again.",
      noRun: "No run of an open slot in the last 24 hours.",
      runs: {
        resumed: "started again",
        "already-resumed": "was started again already",
        "not-newest": "left alone: another run of the same release counts",
        "not-refused-for-time": "left alone: not refused for time alone",
        "still-refused": "still refused",
        unknown: "cannot be known"
      },
      problem: (request, detail) => `Cannot know: ${request} – ${detail}`,
      lacks: permission => `; give the job ${permission}`
    };
    const EVIDENCE_ANNOUNCEMENT = "`landed` (default): the plan on the default branch by GitHub’s record, and a receipt or the recorded `sent-at`. `receipt`: a receipt alone.";
    const PATTERN = "The shape of your ticket numbers; not applied to a `<Message-ID>`. Without it any reference will do.";
    const RULES = {
      file: {
        name: "files",
        refuses: "the three files cannot be read whole: none at the path, not valid, or with personal data in them. Everything wrong with any file is named with line and column, by [codes of their own](../../schemas/README.md).",
        example: "`.ezdrav/intervention.yml` with `downtme: true` is invalid: did you mean `downtime`?",
        settings: [ [ "input `intervention`", "The path of the only file that is meant. Default: every unfinished one." ] ]
      },
      rules: {
        name: "rules unchanged",
        refuses: "the rules were loosened less than two working days ago, and the version before refuses. Tightening holds at once. A loosening holds at once too where an independent approver or urgent authority of the version before approved the pull request that brought it. The versions that stood on the default branch count, urgent interventions included.",
        example: "a freeze is taken out of `solution.yml` at 22:10; the slot opens at 22:30.",
        settings: [ [ "solution.yml: `freezes`", "This and every other key that makes the rules stricter." ], [ "staff.yml: `staff`", "Whoever had left (`left`) counts as gone, where he or who starts put it right." ] ]
      },
      target: {
        name: "target",
        refuses: "what is about to be deployed is not what was announced: the run’s ref is no announced tag, the commit is another one, the environment differs, or the plan is withdrawn or finished.",
        example: "the run is on `refs/tags/v4.12.1`, announced is `v4.12.0`.",
        settings: [ [ "intervention.yml: `release.tag`", "The tag that may be deployed." ], [ "intervention.yml: `release.commit`", "Pins the tag to one commit. Without it a moved tag deploys what it points to." ], [ "intervention.yml: `status`", "`withdrawn` is never allowed." ], [ "input `environment`", "Where the job deploys to; must be the announced one." ], [ "input `intervention`", "The path of the only file that is meant." ] ]
      },
      announcement: {
        name: "announcement",
        refuses: "the intervention was not announced to the service desk and the solution custodian, both, with a reference, for this very plan.",
        example: "recipients hold servicedesk@src.si alone: the custodian is missing.",
        settings: [ [ "solution.yml: `contacts.solution-custodian`", "The second recipient. Without it any second address counts, and the report says so." ], [ "solution.yml: `evidence.announcement`", EVIDENCE_ANNOUNCEMENT ], [ "solution.yml: `reference-pattern`", PATTERN ] ]
      },
      "lead-time": {
        name: "lead time",
        refuses: "fewer than two working days lie between the announcement and the night of the planned start. The day of the announcement does not count; the evening on which the night begins does. Weekends, work-free days and your extra days do not count.",
        example: "announced on Friday at 15:00, start on Monday at 22:00: only Monday counts; Tuesday at 20:00 would pass.",
        settings: [ [ "solution.yml: `calendar.lead-time`", "`full-days` is stricter: two working days strictly between announcement and start." ], [ "solution.yml: `calendar.extra-non-working-days`", "More days that do not count." ], [ "solution.yml: `evidence.announcement`", EVIDENCE_ANNOUNCEMENT ] ]
      },
      approval: {
        name: "approvals",
        refuses: "the client or the eZdravje ICT team has not approved this very plan; both must, by two different people with two different references, neither of them the plan’s author nor whoever starts the deployment. Silence is not approval.",
        example: "the client’s approval is recorded at 09:00, the announcement was sent at 10:00: it was given for something else.",
        settings: [ [ "solution.yml: `evidence.approvals`", "`recorded` (default): the file, a review or an approving comment. `verified`: a review or comment by an approver alone." ], [ "solution.yml: `approvers`", "Who may approve by a review or comment, by numeric id; the two parties share nobody." ], [ "solution.yml: `reference-pattern`", PATTERN ] ]
      },
      schedule: {
        name: "maintenance window",
        refuses: "the announced slot does not lie inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00 where downtime is expected. Every night of the week.",
        example: "`downtime: true` from 21:00: the window opens at 22:00.",
        settings: [ [ "solution.yml: `window`", "`opens`, `opens-with-downtime`, `closes`: may be narrower, never wider." ], [ "intervention.yml: `schedule.downtime`", "Must be stated." ] ]
      },
      slot: {
        name: "announced slot",
        refuses: "now lies outside the announced slot. An open maintenance window is not enough: the work was announced for its own slot.",
        example: "the slot is 22:00–02:00, now it is 19:50: not yet.",
        settings: [ [ "input `wait-minutes`", "Waits up to 60 minutes where only the opening stands in the way, and judges afresh." ] ]
      },
      fit: {
        name: "work fits into the slot",
        refuses: "work and rollback no longer fit into what is left of the slot. Only where `work-minutes` is given. Work longer than the whole slot is refused in the pull request already.",
        example: "90 minutes of work and 30 of rollback, slot until 02:00: midnight is the last start.",
        settings: [ [ "intervention.yml: `schedule.work-minutes`", "How long the work takes." ], [ "intervention.yml: `schedule.rollback-minutes`", "How long restoring the previous state takes." ] ]
      },
      freeze: {
        name: "freeze",
        refuses: "now lies in a freeze period of `solution.yml`.",
        example: "from 23 December to 4 January no intervention runs, urgent ones where the period says so.",
        settings: [ [ "solution.yml: `freezes`", "`from`, `to`, `reason`, and `urgent: allowed` or `denied` (default)." ] ]
      },
      urgent: {
        name: "urgent intervention",
        refuses: "an urgent intervention has no justification of at least 20 characters, no incident, nobody who may declare it, or no notification of this plan to the service desk and the solution custodian; or more than 12 hours have passed since. Other files: not applicable.",
        example: "`reason: Izpad.` says too little.",
        settings: [ [ "solution.yml: `urgent-authorities`", "Who may declare urgency; one of them lands the plan or starts the run." ], [ "solution.yml: `urgent.valid-hours`", "How long it stays allowed after the notification; at most 12." ], [ "solution.yml: `contacts.solution-custodian`", "The second recipient of the notification." ], [ "input `smtp-url`", "With it the gate sends the notification itself, when nothing else stands in the way." ] ]
      },
      staff: {
        name: "staff",
        refuses: "the person who starts the deployment is not on the roster, has left, has not signed the statement, or was not checked for eligibility. Without a roster: not applicable.",
        example: "`left: 2026-11-20` departs with the end of that day.",
        settings: [ [ "staff.yml: `staff`", "One entry for each; people are told apart by GitHub’s numeric id." ] ]
      },
      clock: {
        name: "clock",
        refuses: "the time cannot be trusted. It is taken from the `Date` of at least two of GitHub’s answers that agree, never from the runner.",
        example: "two answers differ by a minute.",
        settings: []
      },
      api: {
        name: "answers of GitHub",
        refuses: "GitHub did not answer, refused, or said something that cannot be understood; then nothing that hangs on it counts as met.",
        example: "the token lacks `deployments: read`.",
        settings: [ [ "input `token`", "Needs the permissions that the README lists for each mode." ] ]
      },
      event: {
        name: "event of the run",
        refuses: "the run was started by an event that may not deploy. `push`, `release` and `workflow_dispatch` may.",
        example: "`pull_request`: whoever opens one from a fork must not deploy.",
        settings: []
      }
    };
    const {count: staff_count} = moments.N;
    const ROSTER = (0, escaping.TL)(".ezdrav/staff.yml");
    const SOLUTION = (0, escaping.TL)(".ezdrav/solution.yml");
    const key = escaping.TL;
    const STAFF = {
      departure: {
        title: ref => `Revoke access: ${ref}`,
        lead: "Cooperation has ended. All access to eZdravje must be revoked at once.",
        signals: {
          left: `the last day in ${ROSTER} is over`,
          gone: `the entry was deleted from ${ROSTER} before the revocation was confirmed`,
          "no-write-access": `the entry says ${key("write: true")}, but the account has no write access to this repository`,
          "no-member": "the account is not a member of the organisation any more",
          "contract-ended": "the contract has ended"
        },
        sendByHand: to => `Send the letter below to ${to}, with the name filled in. Do not write the name here.`,
        sentByMail: to => `The letter goes to ${to} by mail. A comment below says when it went.`,
        askWhetherSent: to => `It is not known whether the letter was sent: a person changed what was recorded of it in an earlier issue or comment. Ask the service desk, or look into the sender's mailbox; if it did not go, send the letter below to ${to} now.`,
        question: {
          title: ref => `Departure to be confirmed: ${ref}`,
          lead: "It is not certain that this person has left, so nobody has been told.",
          find: "Find out whether the person has left.",
          ifLeft: (ref, command) => `If so, record ${key("left")} in ${ROSTER}, at ${ref} (${command}). The letter to the service desk is then due at once; where there is a mail server it goes by itself.`,
          ifLeftAndGone: (ref, command) => `If so, put the entry ${ref} back into ${ROSTER} and record ${key("left")} (${command}). The letter to the service desk is then due at once; where there is a mail server it goes by itself.`,
          ifNotGone: ref => `If not, put the entry ${ref} back as it was; this issue then closes by itself.`,
          ifContinued: `If the contract runs on, correct ${key("contract.ends")} in ${SOLUTION}; this issue then closes by itself.`,
          reminders: "Until it is answered a reminder follows on each working day.",
          open: "It is not answered yet whether the person has left; the description says how. Until then nobody is told."
        },
        publicRepository: "This repository is public, so no names are taken in and the letter cannot be sent from here.",
        recordTold: ref => `Record in ${ROSTER}, at ${ref}: ${key("left")} and ${key("revocation.notified")}, with the reference you get.`,
        putBack: ref => `Put the entry ${ref} back into ${ROSTER}, with ${key("left")} and ${key("revocation")}. Delete it once the revocation is confirmed, not before.`,
        succeeded: ref => `${ref} stands in ${ROSTER} again, for somebody else or for nobody knows whom. Give that entry a ref of its own and put the entry of whoever left back, with ${key("left")} and ${key("revocation")}. If it is the same person after all, land the old entry once more, with ${key("left")} and ${key("revocation.confirmed")}, and then the new one; this issue then closes by itself.`,
        ifStillHere: "If the person still works here, correct the entry or give the access back; this issue then closes by itself.",
        recordConfirmed: `When the service desk confirms, record ${key("revocation.confirmed")}. This issue then closes by itself.`,
        reminders: "Until then a reminder follows on each working day.",
        settled: "The revocation is confirmed.",
        withdrawn: "Nothing speaks of a departure any more, so this issue is closed. If the letter has been sent already, tell the service desk.",
        reopened: "Opened again: the revocation is not confirmed yet.",
        reminder: (ref, day) => `Reminder, ${day}: the revocation for ${ref} is not confirmed yet.`,
        toldAt: at => `The service desk was told ${at}. Ask there for the confirmation and record ${key("revocation.confirmed")} in ${ROSTER}.`,
        notTold: to => `Nobody has told the service desk yet. Send the letter above to ${to} now and record ${key("revocation.notified")} in ${ROSTER}.`,
        toldUnknown: (messageId, to) => `It is not known whether the letter ${messageId} reached the service desk. Ask there, or look into the sender's mailbox; if it did not arrive, send the letter above to ${to} now. Record ${key("revocation.notified")} in ${ROSTER}.`
      },
      newcomer: {
        title: ref => `Account: ${ref}`,
        lead: "On the way in, without an account yet.",
        missing: "Before the account may be asked for, this is missing:",
        requirements: {
          "eligibility-checked": `${key("eligibility-checked")}: the contract holder checks that the person is entitled and meets the conditions ("Zahteve IKT do SW hiš pri razpisih")`,
          "statement-signed": `${key("statement-signed")}: the person signs the personal-data protection statement`,
          role: `${key("role")}: what the person does`,
          company: `${key("company")}: for whom the person works`
        },
        complete: "Everything is there: the account can be asked for.",
        sendByHand: (to, command) => `Send the letter below to ${to}, with name, e-mail and mobile number filled in. ${command} writes it whole.`,
        sentByMail: to => `The letter goes to ${to} by mail. A comment below says when it went.`,
        recordRequested: ref => `Record in ${ROSTER}, at ${ref}: ${key("account.requested")}, with the reference you get.`,
        recordGranted: `When the account is granted, record ${key("account.granted")}. This issue then closes by itself.`,
        settled: "The account is granted.",
        withdrawn: "The person is not on the way in any more, so this issue is closed."
      },
      contract: {
        title: "Contract ended: revoke all access",
        lead: day => `The contract ended ${day}. The access of everybody who worked under it must be revoked at once.`,
        each: "Each person has an issue of their own. This one closes when all of them are closed.",
        more: more => `… and ${more} more`,
        settled: "All revocations are confirmed.",
        withdrawn: "The contract runs on, so this issue is closed."
      },
      together: {
        title: "Is this true? Many seem to have left at once",
        lead: many => `GitHub suggests that ${many} people have left, all at once. That is rarely true, so nobody has been told and no letter was sent.`,
        find: "Look first for another cause: a team was taken off, the base permission was lowered, the repository was moved, or the token sees only a part of the list.",
        ifLeft: command => `Of whoever has left, record ${key("left")} in ${ROSTER} (${command}, with the ref). The letter about that person is then due at once.`,
        ifNot: "For everybody else correct the entry or give the access back; this issue then closes by itself.",
        over: "GitHub no longer suggests it, so this issue is closed."
      },
      letter: {
        begun: messageId => `The letter is being sent as ${messageId}.`,
        sent: (at, to, messageId) => `The letter was accepted by the mail server for ${to} ${at}. Message-ID: ${messageId}.`,
        failed: why => `The letter was not sent (${why}). Nobody got it; the next run tries again. If it is urgent, send it by hand.`,
        unknown: messageId => `It is not known whether the letter ${messageId} went out, so it is not sent again. Ask the service desk, or look into the sender's mailbox, and record the time in ${ROSTER}.`,
        yielded: "Another run sends the letter.",
        title: "Letter (without personal data)",
        namePlaceholder: "………………"
      },
      labels: {
        person: "Person",
        role: "Role",
        why: "Why",
        departed: "Left",
        noticed: "Noticed",
        due: "Due",
        dueNow: "now",
        whatToDo: "What to do",
        letter: "Letter",
        left: "Left",
        told: "Service desk told",
        confirmed: "Revocation confirmed",
        notRecorded: "not recorded",
        leftToTold: "From leaving to telling",
        toldToConfirmed: "From telling to confirmation",
        leftToConfirmed: "From leaving to confirmation",
        requested: "Account requested",
        granted: "Account granted",
        duplicate: issue => `Duplicate of ${issue}.`
      },
      summary: {
        title: "Staff",
        titleUndone: "Staff: not everything is known or done",
        counts: {
          leaving: number => `${number} to be revoked`,
          "way-out": number => `${number} on the way out`,
          "way-in": number => `${number} on the way in`,
          in: number => `${number} in`,
          out: number => `${number} revoked`
        },
        places: {
          leaving: "to be revoked",
          "way-out": "on the way out",
          "way-in": "on the way in",
          in: "in",
          out: "revoked"
        },
        columns: [ "Person", "Where", "Waits", "Issue", "What stands" ],
        until: length => `${length} left`,
        noRoster: `This repository keeps no roster (${ROSTER}) and kept none lately: there is nobody to look after.`,
        invalidRoster: `${ROSTER} is not valid, so nothing was judged: nobody who leaves since is noticed, and no issue was made, changed or closed. Departures that open issues tell of go on being reminded of. Correct the file at once.`,
        nobody: "The roster is empty.",
        contractEnded: (day, issue) => `The contract ended ${day}; everybody's access is to be revoked${issue}.`,
        isPublic: "The repository is public: no names, addresses or logins are written anywhere, and no letters are sent.",
        membershipNotAsked: `Membership of the organisation was not looked at: ${key("members-token")} is not given.`,
        edited: issues => `A person changed the text of ${issues}, which this mode wrote: what it says there does not count.`,
        letterTold: {
          sent: at => `letter sent ${at}`,
          recorded: at => `told ${at}`
        },
        letterAsked: on => `account requested ${on}`,
        hindrances: {
          question: "a person has to confirm the departure first",
          edited: "not known whether the letter was sent: a person changed what was recorded of it",
          "by-hand": "letter to be sent by hand",
          public: "letter to be sent by hand (public repository)",
          "no-person": `letter not sent: ${key("people")} lacks what it needs`,
          "people-unreadable": `letter not sent: ${key("people")} cannot be read`,
          "mail-settings": "letter not sent: the mail settings are not valid",
          refused: "letter not sent: refused by the mail server",
          unknown: "not known whether the letter was sent",
          "under-way": "another run is sending the letter",
          "solution-invalid": `letter not sent: ${SOLUTION} is not valid`,
          "not-recorded": "letter not sent: its beginning could not be recorded"
        },
        unknowableTitle: "What cannot be known",
        unknowable: {
          clock: "What time it is: the answers of GitHub do not agree. Nothing was judged.",
          repository: "The repository could not be read. Nothing was judged.",
          files: "The files could not be read. Nothing was judged.",
          solution: `${SOLUTION} is not valid: when the contract ends, whom to assign, and who else is told. Revocations go to the service desk without it; requests for accounts wait. Correct the file.`,
          history: "Whether entries were deleted from the roster in the last 35 days: the record of pushes could not be read.",
          writers: "Who still has write access: the list of collaborators was refused, or cannot be whole.",
          members: "Who is still a member of the organisation: the list of members was refused, or cannot be whole.",
          issues: "Which issues there are already: the list could not be read, so none was made.",
          comments: "What the comments say: no reminder was written and no letter was sent."
        },
        answered: (request, status) => `${request} answered ${status}.`,
        noAnswer: request => `${request} was not answered.`,
        permission: permission => `The token lacks ${permission}.`,
        undoneTitle: "What was not done",
        undone: {
          make: of => `No issue could be made for ${of}. The next run tries again.`,
          reopen: of => `The issue for ${of} could not be opened again.`,
          update: of => `The issue for ${of} could not be brought up to date.`,
          close: of => `The issue for ${of} could not be closed.`,
          "close-twin": of => `A second issue for ${of} could not be closed.`,
          remind: of => `The reminder for ${of} could not be written.`,
          letter: of => `The letter for ${of} was not sent.`,
          "record-letter": of => `The letter for ${of} was sent, but that could not be recorded in its issue.`,
          "record-failed": of => `The letter for ${of} was NOT sent, and that could not be recorded in its issue: the next run will call it unknown. Send it by hand.`,
          "record-unknown": of => `Nobody knows whether the letter for ${of} was sent, and that could not be recorded in its issue. Ask the service desk.`,
          "people-refused": () => `${key("people")} was not read: in a public repository everybody can see what becomes of it. Take the input away and send letters by hand.`,
          "people-unreadable": () => `${key("people")} cannot be read: it must be YAML or JSON, keyed by ${key("ref")}.`,
          "mail-settings": () => `${key("smtp-url")} and ${key("mail-from")} are not a mail server and a sender that can be meant.`
        },
        deedsTitle: "Done",
        deeds: {
          made: number => `${staff_count(number, {
            one: "issue",
            other: "issues"
          })} made`,
          reopened: number => `${staff_count(number, {
            one: "issue",
            other: "issues"
          })} opened again`,
          updated: number => `${staff_count(number, {
            one: "issue",
            other: "issues"
          })} brought up to date`,
          closed: number => `${staff_count(number, {
            one: "issue",
            other: "issues"
          })} closed`,
          twins: number => `${staff_count(number, {
            one: "duplicate",
            other: "duplicates"
          })} closed`,
          reminded: number => `${staff_count(number, {
            one: "reminder",
            other: "reminders"
          })} written`,
          sent: number => `${staff_count(number, {
            one: "letter",
            other: "letters"
          })} sent`
        },
        nothingDone: "Nothing had to be done.",
        others: number => `In (${number})`,
        more: number => `… and ${number} more in the JSON report`
      },
      progress: {
        reading: "Rosters, access and issues",
        issues: "Issues",
        reminders: "Reminders",
        letters: "Letters",
        closing: "Closing",
        of: (done, all, what) => `${done} of ${all}: ${what}`
      }
    };
    const STARTER_COMMENTS = {
      intervention: 'What is about to be done. Everything above "status" is the plan: it is announced and approved, and\nany change to it needs a new announcement and new approvals.',
      change: "Replace every value by yours; text is read by the service desk, so Slovene.",
      commit: "optional: pins the tag to one commit (40 hex digits)",
      affects: "other services that are affected; [] says: none",
      downtime: "true: the window opens at 22:00, false: at 20:00; both end at 06:00",
      minutes: "optional: with these the gate names the last moment to start",
      network: 'a change of the network needs "reference" to the agreement with the ICT team',
      after: "What comes after the plan; nothing below changes its digest.",
      draft: "neither announced nor allowed; delete this line when the plan is yours",
      announcement: "Written once the announcement was sent (mode announce records it by a receipt of its own):",
      approvals: "Written once both have answered; not needed where they are pull-request reviews:",
      solution: "What does not change from one intervention to the next.",
      custodian: "The second recipient of every announcement. Without it any second address counts.\nThe service desk is always the first.",
      approvers: "Who may approve by a review; numeric ids from https://api.github.com/users/LOGIN",
      authorities: "Who may declare an intervention urgent; without it anybody who may start it.",
      pattern: "The shape of your ticket numbers:",
      evidence: '"verified" counts reviews alone, "receipt" only mails sent by mode announce:',
      freezes: "Periods without interventions:",
      staff: "Who works here, without personal data: names, e-mails and mobile numbers never stand in the\nrepository. Whoever starts a deployment must be listed; with nobody listed nobody may.",
      member: "One entry for each; ref is opaque and unique:",
      left: "Of a leaver write the last day, and keep the entry until the revocation is confirmed:",
      plan: 'The plan: it is announced and approved, and any change to it needs a new announcement and new\napprovals. What comes after it is written by "ezdrav record".',
      urgent: "An urgent intervention. It may run outside the window, never without a notification. Everything but\nnotification and approvals is the plan."
    };
    const URGENT_PLAN = {
      from: "Which version runs in production now?",
      reason: least => `What is broken, and why can it not wait? (at least ${least} characters)`,
      impact: "What will users notice during the work, and what do they do meanwhile?",
      rollback: "How is the present state restored, and who decides?",
      downtime: "Will the service be down?",
      yesNo: {
        true: "yes",
        false: "no"
      },
      affects: "Which other services are affected? (still true as it stands here? empty: none)",
      client: "Who approved for the client, by telephone? (empty: nobody yet)",
      ict: "Who approved for the eZdravje ICT team, by telephone? (empty: nobody yet)",
      moved: "ezdrav init --urgent is now: ezdrav urgent TAG INCIDENT",
      next: ({id, path, tag, branch, recipients, lacking}) => [ ...lacking.map(party => `Call them, then: ezdrav record approval ${id} --party ${party} --reference telephone (two different people)`), `git add ${(0, 
      steps.r)(path)} && git commit -m ${(0, steps.r)(`${id}: ${tag}`)} and bring it to ${branch}. With a mail server that notifies ${recipients}. By hand: send what "ezdrav letter urgent-notification --intervention ${path}" prints, and ezdrav record notification ${id}`, `Push the tag; that starts the deployment, once: git push origin ${(0, 
      steps.r)(tag)}` ]
    };
    const USAGE = {
      command: value => `There is no command "${value}".`,
      argument: value => `"${value}" is not an argument of this command.`,
      folder: value => `"${value}" is not a folder. Give the repository's folder with --repo.`,
      failed: value => `The command failed: ${value}`,
      value: (option, value, expected) => `${option} "${value}" is not understood. Expected: ${expected}.`,
      gap: (option, value, from, to) => `${option} "${value}" is a time that does not exist: the clocks skip ${from}–${to}. Choose a time before or after.`,
      ambiguous: (option, value, offsets) => `${option} "${value}" occurs twice that night. Say which one: ${offsets.map(offset => `${value}${offset}`).join(" or ")}.`,
      wrongOffset: (option, value, expected) => `${option} "${value}" has an offset that is not Ljubljana's then. Ljubljana's is ${expected}; or write Z, or no offset.`,
      noValue: option => `${option} needs a value. One that begins with - is written ${option}=VALUE.`,
      needlessValue: option => `${option} takes no value: write it alone.`,
      missing: (option, example) => `${option} is missing, for example ${option} ${example}.`,
      tooShort: (option, least) => `${option} needs at least ${moments.N.count(least, {
        one: "character",
        other: "characters"
      })}.`,
      permission: path => `"${path}" may not be read or written. Check its permissions.`,
      unreadable: path => `"${path}" could not be read or written. Check that it is there and whole.`,
      near: near => `Did you mean "${near}"?`,
      which: (option, expected) => `Say which ${option} is meant: ${expected}.`,
      noIntervention: 'There is no intervention in .ezdrav/ yet. "ezdrav new TAG" writes the plan of one.',
      brokenOff: "Broken off; nothing was written.",
      missingOptions: options => `Nobody can be asked here (no terminal), so these are needed: ${options}.`,
      already: key => `${key} is recorded already. --replace puts this in its place; the difference is shown first.`,
      tagTaken: (tag, id, path) => `${id} (${path}) announces ${tag} already, so the gate could not tell which is meant. Record how it ended first: ezdrav record outcome ${id} --result cancelled`,
      noNight: "No lawful night is known as far as the calendar of work-free days reaches.",
      notUrgent: id => `${id} is not urgent: it is announced, not notified ("ezdrav record announcement").`,
      notLeft: ref => `${ref} has no last day yet. "ezdrav record left ${ref}" comes first.`,
      changed: path => `"${path}" was changed by somebody else meanwhile, so nothing was written. Run the command again.`,
      inFuture: (option, value) => `${option} "${value}" is in the future; only what was is recorded.`,
      help: command => `${command} --help shows what there is.`
    };
    const VERDICT = {
      decisions: {
        allow: "ALLOWED",
        "allow-urgent": "ALLOWED AS URGENT",
        "would-allow": "WOULD BE ALLOWED (from the files alone)",
        "would-allow-urgent": "WOULD BE ALLOWED AS URGENT (from the files alone)",
        "not-yet": "NOT YET ALLOWED",
        deny: "NOT ALLOWED",
        unverifiable: "NOT ALLOWED, not verified",
        invalid: "NOT ALLOWED, invalid file",
        error: "NOT ALLOWED, nothing could be judged"
      },
      nextMoments: {
        "start-by": (when, length) => `start ${when} at the latest (${length} left)`,
        expires: (when, length) => `this expires ${when} (${length} left)`,
        opens: (when, length) => `the slot opens ${when} (in ${length})`,
        closes: (when, length) => `the slot closes ${when} (${length} left)`,
        over: when => `the slot closed ${when}`,
        "announced-now": when => `earliest start if announced now: ${when}`,
        "freeze-ends": when => `the freeze ends ${when}`
      },
      outcomes: {
        pass: {
          word: "met",
          note: "The rule is met."
        },
        fail: {
          word: "not met",
          note: "The rule is not met; the deployment may not run."
        },
        waived: {
          word: "waived",
          note: "Judged and shown, but not required of an urgent intervention."
        },
        reported: {
          word: "only reported",
          note: "Judged and shown, but not enforced in this environment."
        },
        unverifiable: {
          word: "cannot be verified",
          note: "What the rule needs could not be had; that never counts as met."
        },
        "not-applicable": {
          word: "not applicable",
          note: "There is nothing to compare here."
        }
      },
      grades: {
        verified: {
          word: "verified",
          note: "GitHub itself recorded it, where a writer of the repository cannot set it."
        },
        recorded: {
          word: "recorded",
          note: "Claimed in a file that stands on the default branch since GitHub’s recorded time."
        },
        claimed: {
          word: "claimed",
          note: "Only read from a working tree, or rests on a tag that can be moved."
        }
      },
      labels: {
        plan: "plan",
        urgent: "urgent",
        judged: stamp => `judged ${stamp}`,
        notJudged: "judged at a time that could not be verified",
        zone: "all times are Ljubljana’s",
        slot: (opens, closes) => `slot ${opens} – ${closes}`,
        standsInTheWay: "What stands in the way",
        reason: "Reason",
        whatToDo: "What to do",
        faultsInFiles: "Faults in the files",
        rules: "Rules",
        rule: "Rule",
        outcome: "Outcome",
        evidence: "Evidence",
        compared: "What was compared",
        details: "Details",
        evidenceGrades: "Grades of evidence",
        ruleOutcomes: "Outcomes",
        reasonCodes: "Reason codes",
        yes: "yes",
        no: "no",
        none: "none",
        because: rules => `Because of this, not known either: ${rules}.`,
        times: {
          now: at => `now ${at}`,
          slot: (opens, closes) => `slot ${opens} – ${closes}`,
          startBy: at => `start by ${at}`,
          expires: at => `expires ${at}`
        },
        rulesMet: (met, all) => met === all ? moments.N.count(met, {
          one: "rule met",
          other: "rules met"
        }) : `${moments.N.count(met, {
          one: "rule met",
          other: "rules met"
        })}, ${all - met} not`,
        andMore: count => `… and ${count} more`,
        runnerClock: "The runner’s clock",
        moreReasons: count => `(and ${moments.N.count(count, {
          one: "other reason",
          other: "other reasons"
        })})`,
        faults: count => moments.N.count(count, {
          one: "fault to correct",
          other: "faults to correct"
        }),
        allClaimed: "Judged offline: everything is only claimed by the files of this working tree. GitHub was not asked, and what “evidence” in solution.yml demands was not applied. This allows no deployment.",
        nothingJudged: "No rule was judged.",
        errorHelp: "Nothing could be judged, so nothing is allowed. The log of this step says what failed and what to change; where it names nothing that can be changed, ask those who keep the gate.",
        allowedHelp: "Every rule that applies is met.",
        wouldStand: "otherwise this would stand in the way:",
        ahead: "Known already, when the slot opens:",
        aheadClear: stamp => `From ${stamp} on, still inside the slot, nothing known stands in the way.`,
        contractEnded: date => `The contract (contract.ends in solution.yml) ends on ${date}, before this slot. Ask the contract custodian before anybody works that night.`
      },
      picture: {
        window: "window",
        slot: "slot",
        now: "now"
      },
      waiting: (minutes, at) => `Waiting: the slot opens at ${at}, ${minutes} min left.`
    };
    const ENGLISH = {
      ...VERDICT,
      moments: moments.N,
      quotes: [ "“", "”" ],
      announce: ANNOUNCE,
      announcementIssue: ANNOUNCEMENT_ISSUE,
      check: CHECK,
      checked: CHECKED,
      close: CLOSE,
      confirmation: CONFIRMATION,
      diagnostics: DIAGNOSTICS,
      expectations: EXPECTATIONS,
      facts: FACTS,
      values: VALUES,
      failure: FAILURE,
      flaws: FLAWS,
      guard: GUARD,
      help: HELP,
      init: INIT,
      letter: LETTER,
      newPlan: NEW_PLAN,
      mail: MAIL,
      plan: PLAN,
      reasons: REASONS,
      record: RECORD,
      request: REQUEST,
      resume: RESUME,
      rules: RULES,
      staff: STAFF,
      starterComments: STARTER_COMMENTS,
      urgentPlan: URGENT_PLAN,
      usage: USAGE
    };
    const announce_ANNOUNCE = {
      notices: {
        announcement: "najava posega",
        "changed-announcement": "spremenjena najava",
        withdrawal: "umik najave",
        "urgent-notification": "obvestilo o urgentnem posegu"
      },
      refusals: {
        address: "naslova ali pošiljatelja ni mogoče zapisati v sporočilo",
        "host-unknown": "imena poštnega strežnika ni mogoče najti",
        "no-connection": "povezava s poštnim strežnikom ni uspela",
        timeout: "poštni strežnik ni odgovoril pravočasno",
        certificate: "potrdilo poštnega strežnika ni zaupanja vredno",
        "no-tls": "poštni strežnik ne ponuja TLS; geslo ni bilo poslano",
        "no-login": "poštni strežnik ne ponuja prijave",
        "login-refused": "poštni strežnik je zavrnil prijavo",
        "sender-refused": "poštni strežnik je zavrnil pošiljatelja",
        "recipient-refused": "poštni strežnik je zavrnil prejemnika",
        "message-refused": "poštni strežnik je zavrnil sporočilo",
        protocol: "strežnik ni odgovoril kot poštni strežnik"
      },
      nothingToDo: "Nedokončanega posega ni; nič ni bilo poslano.",
      severalWithOneId: (id, files) => `Več nedokončanih posegov ima oznako ${id} (${files}). Vsakemu dajte svojo; nič ni bilo poslano.`,
      sent: (notice, to, when, messageId) => `Poslano: ${notice}, prejemniki ${to}; dostavljeno ${when}. Message-ID ${messageId}.`,
      sentVoid: "Odobritve prejšnjega načrta ne veljajo več; potrebni sta obe novi.",
      told: (when, reference) => `Za ta načrt je že poslano, dostavljeno ${when} (${reference}). Nič ni bilo poslano.`,
      toldByRecord: (when, reference) => `V datoteki je zapisano kot poslano ${when} (${reference}). Nič ni bilo poslano.`,
      expired: "Obvestilo je poteklo: urgentna namestitev na njegovi podlagi ni več dovoljena. Če je poseg končan, zapišite izid; če je še potreben, ročno zaženite announce (workflow_dispatch) z vhodom intervention in vsi bodo znova obveščeni.",
      withdrawalTold: when => `Umik je že poslan, dostavljen ${when}. Nič ni bilo poslano.`,
      neverAnnounced: "Poseg je umaknjen in ni bil nikoli najavljen. Nič ni bilo poslano.",
      byHand: notice => `NI POSLANO (${notice}): brez vhoda smtp-url je sporočilo le pripravljeno.`,
      sendThis: (path, to, subject) => `Pošljite ${path} prejemnikom ${to} z zadevo ${subject}.`,
      setSender: "V osnutku ni pošiljatelja; vpišite svoj naslov.",
      wholeLetter: "Celotno sporočilo",
      recordIt: "Ko je poslano, to zapišite v datoteko posega na privzeti veji in zaženite znova:",
      recordWithdrawal: "Ko je poslano, v datoteko zapišite outcome: { result: cancelled } ali jo premaknite v .ezdrav/done/; potem ni treba storiti nič več.",
      recordComments: {
        sentAt: "kdaj ste poslali: 2026-11-26T09:12",
        reference: "številka zahtevka ali <Message-ID> sporočila, kot ste ga poslali"
      },
      notSent: (notice, why) => `NI POSLANO (${notice}), sporočila ni dobil nihče: ${why}.`,
      server: said => `Podrobnosti: ${said}`,
      rejected: addresses => `Zavrnjeno: ${addresses}.`,
      receiptLeft: id => `Potrdila ${id} ni bilo mogoče označiti kot opuščenega, zato bo naslednji zagon javil, da dostava ni znana.`,
      sendAgain: "Odpravite vzrok in zaženite znova; nič se ne ponovi samodejno.",
      unknown: (notice, messageId) => `NI ZNANO, ali je sporočilo prispelo (${notice}): bilo je predano, odgovora strežnika pa ni bilo. Message-ID ${messageId}. Samodejno se ne pošlje znova.`,
      earlierUnknown: (notice, when, messageId) => `NI ZNANO, ali je sporočilo prejšnjega zagona prispelo (${notice}; potrdilo je nastalo ${when}, Message-ID ${messageId}). Nič ni bilo poslano znova.`,
      unconfirmed: (notice, messageId) => `Sporočilo (${notice}) je poslano in sprejeto za vse prejemnike (Message-ID ${messageId}), GitHub pa potrdila ni zabeležil, zato preverjanje zanj ne more vedeti.`,
      lookForIt: messageId => `Poiščite ${messageId} v mapi poslanih sporočil, v dnevniku poštnega strežnika ali med zahtevki pri servisni službi.`,
      ifItArrived: "Če je prispelo, to zapišite v datoteko posega na privzeti veji (velja, če solution.yml ne zahteva potrdil):",
      ifItDidNot: messageId => `Če ni prispelo ali če je zahtevano potrdilo, zaženite ročno z vhodom send-again: ${messageId}. Rok nato teče od novega sporočila.`,
      failed: {
        facts: "Z GitHuba ni bilo mogoče izvedeti, kar je potrebno za najavo; nič ni bilo poslano.",
        issue: "Najave na GitHubu ni bilo mogoče zapisati; nič ni bilo poslano.",
        receipt: "Potrdila ni bilo mogoče ustvariti; nič ni bilo poslano."
      },
      problem: (request, said) => `${request}: ${said}`,
      permission: permission => `Žetonu manjka pravica ${permission}.`,
      incomplete: (notice, keys) => `NI POSLANO: sporočilo (${notice}) bi bilo nepopolno. Izpolnite: ${keys}.`,
      rival: "Isto sporočilo ta hip pošilja drug zagon; ta ni poslal ničesar.",
      refused: "Nič ni bilo poslano: nikogar ne obveščamo o posegu, ki ga tako ne bi bilo dovoljeno izvesti.",
      issueAt: number => `Najava na GitHubu: #${number}.`,
      issueTrouble: "Najave na GitHubu ni bilo mogoče posodobiti; zaženite znova.",
      heads: {
        sent: "vsi so obveščeni",
        told: "vsi so že obveščeni",
        "never-announced": "ničesar ni treba sporočiti",
        "by-hand": "NI POSLANO",
        "not-sent": "NI POSLANO",
        unknown: "NI ZNANO, ALI JE PRISPELO",
        unconfirmed: "POSLANO, A NI ZABELEŽENO",
        failed: "NI POSLANO",
        incomplete: "NI POSLANO",
        rival: "TA ZAGON NI POSLAL",
        "same-id": "NI POSLANO",
        refused: "NI POSLANO"
      }
    };
    const announcement_issue_ANNOUNCEMENT_ISSUE = {
      title: (id, title) => `Najava posega ${id}: ${title}`,
      intervention: "Poseg",
      rows: {
        id: "Oznaka",
        title: "Naslov",
        solution: "Rešitev",
        release: "Izdaja",
        slot: "Termin (Ljubljana)",
        downtime: "Predviden izpad",
        plan: "Odtis načrta",
        file: "Datoteka"
      },
      yes: "da",
      no: "ne",
      status: "Ali so vsi obveščeni?",
      sending: "Pošilja se. Če tako ostane, se je zagon prekinil: znova zaženite announce, ki pove, kaj je znano.",
      delivered: (stamp, reference) => `Da: dostavljeno ${stamp} (${reference}).`,
      withdrawalDelivered: stamp => `Da, o umiku: dostavljeno ${stamp}.`,
      approve: "Odobritev",
      howToApprove: "Odobritelj objavi komentar, ki vsebuje natanko to vrstico in nič drugega, ali pa odobri zahtevek za združitev (pull request), ki je prinesel ta načrt. Molk ni odobritev. Spremenjen načrt je treba znova odobriti.",
      whoMay: (client, ict) => `Naročnik: ${client}. Ekipa IKT eZdravja: ${ict}.`,
      orInWriting: "Odgovor po e-pošti ali v zahtevku zapišite v approvals v datoteki, odtis načrta pa pod ključ »plan«.",
      withdrawn: "Poseg je umaknjen. Ne sme se izvesti.",
      tasks: "Kaj je še treba storiti",
      task: {
        told: "servicedesk in skrbnik rešitve sta obveščena",
        client: "naročnik je odobril ta načrt",
        ict: "ekipa IKT eZdravja je odobrila ta načrt",
        outcome: "izvedeno; izid (outcome) je zapisan v datoteki"
      },
      letter: "Sporočilo",
      changed: "Načrt je spremenjen. Odobritve prejšnjega načrta ne veljajo več; obe strani morata odobriti načrt, kot je naveden zgoraj.",
      changedFrom: digest => `Prejšnji načrt: ${digest}.`,
      withdrawnNow: "Poseg je umaknjen. Odobritve ne veljajo več."
    };
    const check_CHECK = {
      title: "Preverjanje datotek v mapi .ezdrav/",
      faults: count => `odpraviti je treba ${moments.h.count(count, {
        one: "napako",
        two: "napaki",
        few: "napake",
        other: "napak"
      })}`,
      deletions: count => `${moments.h.count(count, {
        one: "vnos izbrisan",
        two: "vnosa izbrisana",
        few: "vnosi izbrisani",
        other: "vnosov izbrisanih"
      })}, preden je bil preklic potrjen`,
      unlawful: count => count === 1 ? "termin ne more biti dovoljen" : `termini (${count}) ne morejo biti dovoljeni`,
      voided: count => `${moments.h.count(count, {
        one: "načrt se spremeni",
        two: "načrta se spremenita",
        few: "načrti se spremenijo",
        other: "načrtov se spremeni"
      })}: potrebne so nova najava in novi odobritvi`,
      attention: "pravilno zapisano, vendar preberite označeno",
      announceBy: day => `najavite najpozneje: ${day}`,
      fine: "vse je v redu",
      noPlan: "Nedokončanega posega tu ni.",
      slot: "Termin",
      window: "Vzdrževalno okno",
      inside: (opens, closes) => `znotraj ${opens} – ${closes}`,
      outside: (opens, closes) => `ni znotraj ${opens} – ${closes}`,
      noWindow: "tisto noč ga ni",
      waived: "od urgentnega posega se ne zahteva",
      reported: "v tem okolju ni obvezno",
      announce: "Najava",
      latest: day => `najpozneje ${day}; do takrat mora biti na privzeti veji tudi ta sprememba`,
      tooLate: day => `za ta začetek je prepozno: rok je bil ${day}`,
      announced: stamp => `zapisana kot poslana ${stamp}`,
      urgent: "nadomesti jo obvestilo, ki mora biti poslano pred začetkom dela",
      withdrawn: "poseg je umaknjen: nikoli dovoljen",
      beyond: "ni mogoče povedati: zunaj koledarja",
      earliest: "Ob najavi zdaj",
      earliestFrom: stamp => `najzgodnejši začetek bi bil ${stamp}`,
      plan: "Načrt",
      comparedWith: branch => `V primerjavi z vejo ${branch}`,
      isNew: "nov",
      isSame: "isti načrt",
      changed: keys => `načrt se spremeni: ${keys}`,
      rewritten: "načrt se spremeni: iste vrednosti, drugače zapisane",
      voids: "Najava in odobritvi so bile dane za prejšnji načrt in ne štejejo več: poseg znova najavite in pridobite novi odobritvi.",
      reviewsOnly: "Pregledi in odobritve v komentarjih, ki navajajo prejšnji načrt, ne štejejo več.",
      freeze: "Zamrznitev",
      freezePeriod: (from, to) => `${from} – ${to}`,
      files: "Datoteke",
      removed: (id, path) => `${id} (${path}) je odstranjen brez izida. Če je bil najavljen, namesto tega vpišite status: withdrawn, da bodo vsi obveščeni.`,
      draft: path => `${path} je osnutek: dokler v njem stoji status: draft, se ne najavi in se ne dovoli.`,
      loosened: (keys, from) => `To omili pravila (${keys}). Dokler ne mineta dva delovna dneva${from === null ? "" : ` (ob združitvi zdaj od ${from})`}, velja tudi sedanja različica. Takoj velja le, če ta zahtevek na zadnjem stanju odobri odobritelj ali pooblaščenec za urgentne posege po sedanji različici, ki spremembe ne piše in je ne združi.`,
      ambiguous: tag => `Izdajo ${tag} najavlja več nedokončanih posegov: kateri je mišljen, ob namestitvi ne bi bilo mogoče ugotoviti.`,
      deleted: refs => `Izbrisano, čeprav preklic pooblastil ni potrjen: ${refs}. Vnos vrnite, vpišite left in ga izbrišite šele, ko je vpisan revocation.confirmed.`,
      deletedTitle: "Vnosi, ki se še ne smejo izbrisati",
      footer: "Vsi časi so ljubljanski. Prebrano je tu samo navedeno; ob namestitvi velja, kar je zabeležil GitHub.",
      sticking: {
        made: "Komentar na zahtevku za združitev je objavljen.",
        updated: "Komentar na zahtevku za združitev je posodobljen.",
        unchanged: "Komentar na zahtevku za združitev to že pove.",
        "not-needed": "Nič v mapi .ezdrav/ se ne razlikuje od privzete veje; komentarja ni.",
        fork: "Zahtevek prihaja iz razcepa (fork), kjer sme žeton samo brati; komentarja ni.",
        forbidden: said => `Žeton ne sme pisati komentarjev (potrebuje pull-requests: write): ${said}`,
        failed: said => `Komentarja ni bilo mogoče zapisati: ${said}`,
        none: "Zagon ne pripada nobenemu zahtevku za združitev; komentarja ni."
      },
      problem: "Datotek ni bilo mogoče prebrati, zato ni preverjeno nič."
    };
    const checked_CHECKED = {
      valid: "pravilna",
      plan: "načrt",
      draft: "osnutek: se ne najavi in se ne dovoli",
      shared: (key, value, files) => `${value} je ${key} več nedokončanih posegov: ${files}. Tistim, ki so končani ali jih ne bo, zapišite outcome ali jih prestavite v .ezdrav/done/.`
    };
    const close_CLOSE = {
      head: id => `Izid posega ${id}`,
      nothingHead: id => `Ničesar ni treba zapreti: ${id}`,
      results: {
        completed: "Poseg je izveden.",
        "rolled-back": "Izvedena je bila povrnitev v prejšnje stanje.",
        cancelled: "Poseg ni bil izveden.",
        "not-known": "NAMESTITEV NI USPELA ALI JE BILA PREKINJENA. Iz zagona ni razvidno, ali je bilo povrnjeno prejšnje stanje."
      },
      started: when => `Začetek ${when}.`,
      ended: (when, length) => `Konec ${when}, trajanje ${length}.`,
      announced: (start, end) => `Najavljeni termin: ${start} – ${end}.`,
      fromJobs: jobs => `Začetek in konec sta povzeta po opravilih zagona: ${jobs}.`,
      fromFile: "Kot je zapisano v datoteki.",
      seen: {
        completed: "Po zapisu GitHuba o zagonu: poseg je bil izveden.",
        "rolled-back": "Po zapisu GitHuba o zagonu: izvedena je bila povrnitev v prejšnje stanje.",
        cancelled: "Po zapisu GitHuba o zagonu: zagon je bil prekinjen, preden je kaj izvedel.",
        failed: "Po zapisu GitHuba o zagonu: zagon ni uspel ali je bil prekinjen; ali je bilo povrnjeno prejšnje stanje, ni razvidno."
      },
      seenTimes: (start, end) => `Po zapisu GitHuba o zagonu: ${start} – ${end}.`,
      contradiction: what => `DATOTEKA IN ZAGON SE NE UJEMATA: ${what}. Sporočeno je oboje; popravite datoteko ali v njej pri odstopanjih (deviations) pojasnite razlog.`,
      contradictions: {
        "started-at": "začetek",
        "ended-at": "konec",
        result: "izid"
      },
      deviationKinds: {
        early: length => `ZAČETEK ${length} PRED najavljenim začetkom.`,
        "past-slot": length => `PREKORAČITEV najavljenega termina za ${length}.`,
        "past-window": length => `PREKORAČITEV vzdrževalnega okna (06:00) za ${length}.`,
        "undeclared-downtime": () => "Prišlo je do IZPADA, ki ni bil najavljen."
      },
      lessThanAMinute: "manj kot minuto",
      noDeviations: "V najavljenem terminu.",
      deviations: text => `Odstopanja: ${text}`,
      downtime: minutes => `Izpad: ${minutes} min.`,
      commitIt: file => `To zapišite v ${file} na privzeti veji:`,
      notKnownYet: "Ugotovite, v kakšnem stanju je rešitev, v blok vpišite izid (result), ga zapišite na privzeto vejo in znova zaženite close z vhodom intervention.",
      chooseResult: "completed, rolled-back ali cancelled: iz zagona ni razvidno",
      notOfThisRun: file => `Ta zagon ni tisti, ki je namestil, in ${file} nima zapisanega izida, zato ni znano, kako je potekalo. Zapišite blok outcome in znova zaženite close ali pa ga zaženite v zagonu, ki je namestil. Nič ni bilo zaprto in nihče ni bil obveščen.`,
      nothingDone: "Nobeno opravilo tega zagona ni ničesar izvedlo (preverjanje ni dovolilo ali pa so bila opravila preskočena). Nič ni bilo zaprto in nihče ni bil obveščen.",
      noAnnouncement: "Najave tega posega z načinom announce ni bilo mogoče najti.",
      report: {
        notAsked: "Poročilo o izvedbi ni bilo zahtevano (brez vhoda smtp-url).",
        sending: messageId => `Poročilo o izvedbi se pošilja (${messageId}). Če tako ostane, ni znano, ali je prispelo; če ni, izbrišite ta komentar in znova zaženite close.`,
        sent: (to, messageId) => `Poročilo o izvedbi je poslano, prejemniki ${to} (${messageId}).`,
        already: "Poročilo o izvedbi je že poslano. Nič ni bilo poslano.",
        notSent: why => `POROČILO O IZVEDBI NI POSLANO: ${why}. Znova zaženite close.`,
        unknown: messageId => `NI ZNANO, ali je poročilo o izvedbi prispelo (${messageId}). Samodejno se ne pošlje znova: če ni prispelo, izbrišite naš komentar pri najavi in znova zaženite close.`,
        earlierUnknown: "NI ZNANO, ali je poročilo o izvedbi prejšnjega zagona prispelo. Nič ni bilo poslano znova: če ni prispelo, izbrišite naš komentar pri najavi in znova zaženite close.",
        rival: "Poročilo o izvedbi pošilja drug zagon; ta ni poslal ničesar.",
        waiting: "Poročilo o izvedbi počaka, da bo izid znan.",
        incomplete: keys => `POROČILO O IZVEDBI NI POSLANO, bilo bi nepopolno: ${keys}.`
      },
      closed: number => `Najava na GitHubu #${number} je zaprta.`,
      confirmation: number => `Odobritev je bila dana po telefonu; pisno potrditev zahteva #${number}.`,
      failed: {
        issue: "Najave na GitHubu ni bilo mogoče prebrati ali ustvariti.",
        comment: "Izida ni bilo mogoče zapisati pri najavi na GitHubu.",
        close: "Najave na GitHubu ni bilo mogoče zapreti.",
        confirmation: "Zahteve za pisno potrditev ni bilo mogoče ustvariti.",
        jobs: "Opravil tega zagona ni bilo mogoče prebrati, zato začetek in konec nista znana."
      }
    };
    const close_CONFIRMATION = {
      title: id => `Pisna potrditev odobritev po telefonu: ${id}`,
      body: "Urgentni poseg je bil odobren po telefonu. Prosite za pisno potrditev:",
      parties: {
        client: "naročnik",
        "ezdrav-ict": "ekipa IKT eZdravja"
      },
      given: (party, by, when) => `${party}: ${by}, ${when}`,
      afterwards: "Številko zahtevka ali Message-ID potrditve zapišite sem in zadevo zaprite."
    };
    const slips_STRAIGHT = (0, escaping.TL)('"…"');
    const slips_PERSONAL = {
      "@": {
        what: "e-poštni naslov",
        remedy: "Odstranite ga in navedite vlogo ali nepomensko oznako. Naslovi smejo stati v recipients, contacts, contact in approvers, med < > v reference, drugje pa le, če jih navajajo contacts v solution.yml."
      },
      "tel.": {
        what: "telefonska številka",
        remedy: "Odstranite jo. Službena dežurna številka sodi v contractor.on-duty v solution.yml, številka zadeve ali zahtevka pa v reference."
      },
      EMŠO: {
        what: "EMŠO",
        remedy: "Takoj ga odstranite iz repozitorija."
      }
    };
    const slips_slip = (message, remedy) => ({
      message: () => message,
      remedy: () => remedy
    });
    const slips_SLIPS = {
      conflict: slips_slip("Združevanje ni bilo končano: v datoteki so oznake spora.", "Obdržite eno od obeh različic in zbrišite vrstice, ki se začnejo z <<<<<<<, ======= in >>>>>>>."),
      tab: slips_slip("Vrstica je zamaknjena s tabulatorjem.", "Zamikajte s presledki, z dvema za vsako raven."),
      quotes: {
        message: character => `Besedilo je v narekovajih, ki jih YAML ne pozna: ${character}.`,
        remedy: () => `Uporabite ravne: ${slips_STRAIGHT}.`
      },
      colon: slips_slip("V besedilu je dvopičje s presledkom.", `Celotno besedilo dajte v narekovaje: ${slips_STRAIGHT}.`),
      "no-space": slips_slip("Za dvopičjem ključa ni presledka.", "Za dvopičjem napravite presledek."),
      "no-colon": slips_slip("Ta vrstica ni niti ključ z vrednostjo niti del besedila.", "Pišite »ključ: vrednost«; če nadaljuje besedilo nad njo, jo zamaknite bolj ali vse besedilo dajte v narekovaje."),
      "unclosed-quote": slips_slip("Narekovaj, ki se tu odpre, se nikjer ne zapre.", "Zaprite ga na koncu besedila."),
      "after-quote": slips_slip("Za zaprtim narekovajem stoji še nekaj.", "V narekovaje dajte celotno besedilo; v njem uporabite druge, na primer » «."),
      backslash: slips_slip("Obrnjena poševnica v dvojnih narekovajih pomeni nekaj drugega.", "Besedilo dajte v enojne narekovaje."),
      hash: slips_slip("Od »#« naprej je vrstica opomba, z njo tudi zaklepaj.", `Vrednost dajte v narekovaje: ${(0, 
      escaping.TL)('"#3"')}.`),
      "unclosed-bracket": {
        message: character => `Oklepaj ${character}, ki se tu odpre, se nikjer ne zapre.`,
        remedy: () => "Zaprite ga; če to ni seznam, dajte besedilo v narekovaje."
      },
      leading: {
        message: character => `Besedilo se v YAML ne more začeti z znakom ${character}.`,
        remedy: () => `Dajte ga v narekovaje: ${slips_STRAIGHT}.`
      },
      indentation: slips_slip("Vrstica ni zamaknjena tako kot druge v njenem bloku.", "Vsi ključi enega bloka naj se začnejo v istem stolpcu."),
      unknown: slips_slip("Te vrstice ni mogoče prebrati kot YAML.", "V tej in prejšnji vrstici preverite zamik, dvopičja, oklepaje in narekovaje.")
    };
    const diagnostics_or = texts => texts.join(" ali ");
    const diagnostics_at = ({key}) => key === "" ? "Datoteka" : `Ključ ${key}`;
    const diagnostics_found = words => words.found === "" ? "" : `: ${words.found}`;
    const diagnostics_expected = (words, before) => words.expected.length === 0 ? "" : `${before}${diagnostics_or(words.expected)}`;
    const whereKey = ({key}) => key === "" ? "V datoteki" : `Pri ključu ${key}`;
    const diagnostics_DIAGNOSTICS = {
      "file.missing": {
        message: words => `Na tej poti ni datoteke${words.found === "" ? "" : `, je pa ${words.found}`}.`,
        remedy: words => words.found === "" ? "Napišite jo in jo spravite na privzeto vejo; »ezdrav init« pripravi osnutek s pojasnili." : "Preimenujte jo: ime je intervention.yml ali interventions/<ime>.yml, z malimi črkami in končnico .yml."
      },
      "file.personal-data": {
        message: words => `${whereKey(words)} je nekaj, kar je videti kot ${slips_PERSONAL[words.cause]?.what ?? "osebni podatek"}.`,
        remedy: words => slips_PERSONAL[words.cause]?.remedy ?? "Odstranite ga iz repozitorija in uporabite nepomensko oznako."
      },
      "file.empty": {
        message: () => "Datoteka je prazna.",
        remedy: () => "Izpolnite jo; »ezdrav init« pokaže vse ključe s pojasnili."
      },
      "file.not-a-file": {
        message: words => words.expected.length === 0 ? `To ni navadna datoteka${diagnostics_found(words)}.` : "Ta pot ne navaja datoteke s posegom.",
        remedy: words => words.expected.length === 0 ? "Na to mesto postavite navadno besedilno datoteko: ne mape, simbolne povezave, podmodula, izvršljive datoteke ali kazalca LFS." : "Navedite pot v mapi .ezdrav/, ki ni v done/, je največ eno mapo globlje in se konča z .yml, na primer .ezdrav/intervention.yml."
      },
      "file.not-a-folder": {
        message: words => `To ni mapa${diagnostics_found(words)}.`,
        remedy: () => "Na to mesto postavite navadno mapo: ne datoteke, simbolne povezave ali podmodula."
      },
      "file.misnamed": {
        message: () => "Datoteke s tem imenom nič ne bere.",
        remedy: words => `Preimenujte jo${diagnostics_expected(words, " v ")}; če tista datoteka že obstaja, to izbrišite.`
      },
      "file.unread": {
        message: () => "Tega nič ne bere, zato se nič od tega ne najavi in ne dovoli.",
        remedy: () => "Poseg stoji v .ezdrav/intervention.yml ali .ezdrav/interventions/IME.yml, z malimi črkami in ne globlje. Preimenujte ali prestavite ga tja ali v .ezdrav/done/ ali pa ga zbrišite."
      },
      "file.too-large": {
        message: words => `Datoteka je prevelika${diagnostics_found(words)}${diagnostics_expected(words, "; pričakovano ")}.`,
        remedy: () => "Skrajšajte jo; daljše dokumente hranite drugje in se nanje sklicujte."
      },
      "file.too-many-nodes": {
        message: words => `V datoteki je preveč vrednosti${diagnostics_found(words)}${diagnostics_expected(words, "; pričakovano ")}.`,
        remedy: () => "Skrajšajte sezname v njej."
      },
      "file.too-deep": {
        message: words => `${diagnostics_at(words)} ima preveč ravni gnezdenja${diagnostics_expected(words, "; pričakovano ")}.`,
        remedy: () => "Preverite zamik te vrstice."
      },
      "file.not-utf8": {
        message: () => "Datoteka ni veljaven zapis UTF-8.",
        remedy: () => "Shranite jo v kodiranju UTF-8 brez oznake vrstnega reda bajtov (BOM)."
      },
      "file.control-character": {
        message: words => `Tu stoji krmilni znak ali znak za smer besedila${diagnostics_found(words)}.`,
        remedy: () => "Izbrišite ga in besedilo vtipkajte znova. Če ga zapiše obrnjena poševnica, dajte besedilo v enojne narekovaje."
      },
      "file.yaml": {
        message: ({cause, found: character}) => (slips_SLIPS[cause] ?? slips_SLIPS["unknown"]).message(character),
        remedy: ({cause, found: character}) => (slips_SLIPS[cause] ?? slips_SLIPS["unknown"]).remedy(character)
      },
      "file.yaml-feature": {
        message: words => `Ta zmožnost jezika YAML tu ni dovoljena${diagnostics_found(words)}.`,
        remedy: () => "Besedilo, ki se začne z znakom &, * ali !, dajte v narekovaje; sicer pišite navadne ključe in vrednosti: brez direktiv, sider, sklicev, oznak tipa, združevanja, sestavljenih ključev in drugega dokumenta."
      },
      "file.text-cut": {
        message: words => `${diagnostics_at(words)} izgubi konec besedila${diagnostics_found(words)}. V YAML se pri » #« začne opomba.`,
        remedy: () => "Celotno besedilo dajte v narekovaje. V načrtu, ki je že najavljen, raje zbrišite izgubljeni konec: odtis načrta ostane isti."
      },
      "file.duplicate-key": {
        message: words => `${diagnostics_at(words)} tu stoji dvakrat.`,
        remedy: () => "Obdržite enega."
      },
      "file.unknown-key": {
        message: words => `${diagnostics_at(words)} ni znan.`,
        remedy: words => words.expected.length > 1 ? `Tu smejo stati ključi: ${words.expected.join(", ")}.` : diagnostics_expected(words, "Ste morda mislili ").concat(words.expected.length === 0 ? "Odstranite ta ključ." : "?")
      },
      "file.missing-key": {
        message: words => `${diagnostics_at(words)} manjka.`,
        remedy: words => {
          if (words.expected.length > 0) return `Dodajte ${words.key}: to je številka pri »id« na naslovu ${diagnostics_or(words.expected)}.`;
          return words.key === "" ? "Dodajte ga." : `Dodajte ${words.key}.`;
        }
      },
      "file.empty-value": {
        message: words => `${diagnostics_at(words)} nima vrednosti.`,
        remedy: () => "Vpišite vrednost; če se začne z znakom #, jo dajte v narekovaje."
      },
      "file.wrong-type": {
        message: words => `${diagnostics_at(words)} ima vrednost napačne vrste${diagnostics_found(words)}.`,
        remedy: words => `Zapišite kot ${diagnostics_expected(words, "") || "določa shema"}.`
      },
      "file.wrong-value": {
        message: words => `${diagnostics_at(words)} ima nedovoljeno vrednost${diagnostics_found(words)}.`,
        remedy: words => `Dovoljeno: ${diagnostics_expected(words, "") || "glejte shemo"}.`
      },
      "file.time-malformed": {
        message: words => `${diagnostics_at(words)} ne vsebuje časa v pravilni obliki${diagnostics_found(words)}.`,
        remedy: words => `Vpišite ga kot ${diagnostics_expected(words, "") || "2026-12-01T22:00"}, po ljubljanskem času, ali z oznako Z oziroma ljubljanskim odmikom.`
      },
      "file.time-in-gap": {
        message: words => `${diagnostics_at(words)} navaja čas, ki ga ni${diagnostics_found(words)}; ura ga ob premiku preskoči${words.expected.length === 0 ? "" : ` (${words.expected.join("–")})`}.`,
        remedy: () => "Izberite čas pred premikom ure ali po njem."
      },
      "file.time-ambiguous": {
        message: words => `${diagnostics_at(words)} navaja čas, ki nastopi dvakrat${diagnostics_found(words)}.`,
        remedy: words => `Z odmikom povejte, kateri je mišljen${diagnostics_expected(words, ": ")}.`
      },
      "file.time-wrong-offset": {
        message: words => `${diagnostics_at(words)} ima odmik, ki takrat v Ljubljani ne velja${diagnostics_found(words)}.`,
        remedy: words => `Vpišite ${diagnostics_expected(words, "odmik ") || "ljubljanski odmik"}, Z ali pa odmik izpustite.`
      },
      "file.date-malformed": {
        message: words => `${diagnostics_at(words)} ne vsebuje datuma v pravilni obliki${diagnostics_found(words)}.`,
        remedy: words => `Vpišite ga kot ${diagnostics_expected(words, "") || "2026-12-01"}.`
      },
      "file.no-such-day": {
        message: words => `${diagnostics_at(words)} navaja dan, ki ga v koledarju ni${diagnostics_found(words)}.`,
        remedy: () => "Vpišite dan, ki obstaja, med letoma 2000 in 2100."
      },
      "file.no-such-time": {
        message: words => `${diagnostics_at(words)} navaja uro, ki je ne kaže nobena ura${diagnostics_found(words)}.`,
        remedy: words => `Vpišite ${diagnostics_expected(words, "") || "čas od 00:00 do 23:59"}.`
      },
      "file.wider-than-rules": {
        message: words => `${diagnostics_at(words)} je ohlapnejši, kot dovoljujejo pravila eZdravja${diagnostics_found(words)}${diagnostics_expected(words, "; meja je ")}.`,
        remedy: () => "Nastavitve smejo pravila le zaostriti: zožite vrednost ali ključ izpustite."
      },
      "file.not-together": {
        message: words => `${diagnostics_at(words)} tu ne more stati${diagnostics_expected(words, " hkrati s ključem ")}.`,
        remedy: () => "Odobritelj je račun na GitHubu (login, id) ali poštni predal (email): naredite dva vnosa ali obdržite enega."
      },
      "file.mail-domain-shared": {
        message: words => `${diagnostics_at(words)} navaja domeno, pod katero lahko ime dobi kdor koli${diagnostics_found(words)}.`,
        remedy: () => "Navedite celotno domeno, ki podpisuje pošto tega odobritelja: ustanova.onmicrosoft.com, ne onmicrosoft.com."
      },
      "file.not-independent": {
        message: words => `${diagnostics_at(words)} je v domeni, ki za to stran ne more jamčiti${diagnostics_found(words)}${diagnostics_expected(words, "; v njej je tudi ")}.`,
        remedy: () => "Kdor upravlja domeno, lahko podpiše pošto v njenem imenu: navedite naslov v domeni, ki pripada samo strani, ki odobri."
      },
      "file.production-name": {
        message: words => `${diagnostics_at(words)} šteje med testna okolja ime, ki pomeni produkcijo${diagnostics_found(words)}.`,
        remedy: () => "Prestavite ime pod production ali testno okolje na GitHubu preimenujte."
      },
      "file.environment-twice": {
        message: words => `${diagnostics_at(words)} stoji tudi pod production${diagnostics_found(words)}.`,
        remedy: () => "Ime obdržite samo na enem od obeh seznamov; GitHub ne loči velikih in malih črk."
      },
      "file.parties-overlap": {
        message: words => `${diagnostics_at(words)} navaja isto osebo pri obeh straneh${diagnostics_found(words)}.`,
        remedy: () => "Naročnik in ekipa IKT eZdravja sta dve različni strani: osebo obdržite samo na enem seznamu."
      },
      "file.duplicate-ref": {
        message: words => `${diagnostics_at(words)} ponavlja oznako, ki mora biti enolična${diagnostics_found(words)}.`,
        remedy: () => "Vsakemu vnosu dajte svojo oznako ref."
      }
    };
    const expectations_EXPECTATIONS = {
      forms: {
        "1–64 × A–Z a–z 0–9 . _ -": "1 do 64 črk brez strešic, števk, pik, vezajev ali podčrtajev, brez presledkov, na primer RFC-2026-041",
        "40 × 0–9 a–f": "celoten commit: 40 števk in malih črk od a do f",
        "64 × 0–9 a–f": "64 števk in malih črk od a do f, kot jih izpiše sha256sum",
        "sha256: + 64 × 0–9 a–f": "odtis načrta: sha256: in 64 števk ter malih črk od a do f",
        "name@example.si": "en sam e-poštni naslov, na primer ime@example.si",
        "mail.example.si": "polno ime strežnika, na primer posta.example.si",
        "HH:mm": "uro od 00:00 do 23:59; polnoč je 00:00",
        "from < to": "trenutek po from",
        "workflow-job": "datoteka delovnega toka in opravilo: deploy.yml/opravilo",
        "workflow-file": "datoteka delovnega toka: deploy.yml",
        "job-id": "oznaka opravila",
        "owner-name": "lastnik/ime na GitHubu",
        "finding-code": "koda ugotovitve: gate.container",
        "workflow-path": "delovni tok tega repozitorija (.github/workflows/announce.yml) ali tok drugega repozitorija pri določenem commitu (lastnik/ime/.github/workflows/announce.yml@ in 40 šestnajstiških števk)",
        "downtime: true": "0, ali pa downtime: true",
        "git-tag": "ime, ki ga git sprejme za oznako, na primer v1.2.3: brez presledkov, brez »..« in brez ~ ^ : ? * [ \\, na začetku ne »-«, ».«, »/« ali »refs/«, na koncu ne ».« ali »/«",
        "github-login": "uporabniško ime na GitHubu: črke, števke, »-« in »_«, brez @",
        "cheap-pattern": `vzorec, ki ga je mogoče hitro preveriti na vsakem besedilu, na primer ${(0, 
        escaping.TL)("^SD-\\d{4}-\\d+$")}: brez pogledov naprej ali nazaj in povratnih sklicev, brez ponavljanja ali izbire v ponovljeni skupini, največ trije + * {2,} in trije ? |`,
        "regular-expression": `berljiv regularni izraz, na primer ${(0, escaping.TL)("^SD-\\d{4}-\\d+$")}; preverite oklepaje in obrnjene poševnice`
      },
      line: longest => `ena vrstica z največ ${longest} znaki`,
      text: longest => `besedilo z največ ${longest} znaki`
    };
    const facts_FACTS = {
      actor: "začenja",
      allowed: "smejo nameščati",
      "announced-at": "najavljeno",
      "announced-commit": "najavljeni commit",
      "announced-environment": "najavljeno okolje",
      "announced-on": "dan najave",
      "announced-tag": "najavljena oznaka",
      as: "",
      at: "dano",
      authority: "",
      "authorised-by": "pooblastilo",
      basis: "šteje se od",
      beyond: "zunaj koledarja",
      bound: "na načrt vezana prek",
      by: "kdo",
      client: "naročnik",
      "closes-at": "konec",
      codes: "",
      considered: "upoštevane datoteke",
      counted: "šteje",
      custodian: "skrbnik rešitve",
      "custodian-named": {
        true: "",
        false: "solution.yml ne navaja skrbnika rešitve: šteje katerikoli drugi naslov"
      },
      date: "",
      "declared-by": "razglasil",
      demand: "zahteva",
      "departed-at": "dela do",
      deployed: "commit za namestitev",
      detail: "odgovor",
      diagnostics: "napak",
      downtime: {
        true: "predviden izpad",
        false: "izpad ni predviden"
      },
      "earliest-start": "najzgodnejši začetek",
      "earliest-start-if-announced-now": "najzgodnejši začetek ob najavi zdaj",
      "eligibility-checked": "upravičenost preverjena",
      end: "konec",
      environment: "okolje",
      event: "dogodek",
      "expires-at": "poteče",
      "ezdrav-ict": "ekipa IKT eZdravja",
      flaw: "napaka",
      files: "datoteke",
      finished: {
        true: "končan",
        false: ""
      },
      from: "od",
      id: "id",
      incident: "incident",
      "landed-at": "na privzeti veji",
      "last-start": "zadnji začetek",
      "latest-announcement": "najaviti pred",
      login: "začenja",
      missing: "nima obvestila",
      name: "",
      "no-other-since": "samo ta načrt od",
      night: "noč",
      "night-of": "noč",
      nights: "noči",
      "notified-at": "obveščeno",
      now: "zdaj",
      "former-versions": "prejšnje različice, ki še veljajo",
      file: "",
      changed: "spremenjeno",
      "pushed-at": "potisnjeno",
      commit: "commit",
      "pull-request": "zahtevek za združitev",
      "holds-from": "velja od",
      "direct-pushes-seen": {
        true: "",
        false: "neposredni potiski se ne vidijo: ta strežnik jih ne beleži"
      },
      "opens-at": "začetek",
      others: "druge odobritve",
      party: "",
      passed: "zamrznitve, ki dopuščajo urgentni poseg",
      path: "",
      periods: "zamrznitev v solution.yml",
      permission: "pravica",
      "pin-compared": {
        true: "",
        false: "pripeti commit ni bil primerjan: --sha ni naveden"
      },
      reading: "branje roka",
      reason: "razlog",
      "reason-length": "dolžina utemeljitve",
      "reason-required": "vsaj",
      receipt: "potrdilo",
      "receipt-demanded": {
        true: "šteje le potrdilo",
        false: ""
      },
      recipients: "poslano na",
      ref: "oznaka",
      reference: "sklic",
      "reference-pattern": "oblika sklicev",
      request: "poizvedba",
      requests: "poizvedb",
      required: "potrebno",
      reversed: {
        true: "konča se, preden se začne, zato se nikoli ne odpre",
        false: ""
      },
      "rollback-minutes": "povrnitev, min",
      self: "",
      "runner-clock": "",
      "sent-at": "poslano",
      "set-aside": {
        true: "po sporočilu umaknjen ali končan",
        false: ""
      },
      skipped: "ne šteje",
      start: "začetek",
      "statement-signed": "izjava podpisana",
      status: "stanje",
      tag: "",
      "tag-now": "oznaka kaže na",
      telephone: {
        true: "po telefonu",
        false: ""
      },
      thrown: "okvara",
      "told-at": "sporočeno",
      to: "do",
      unknown: "",
      urgent: "urgentni posegi",
      via: "vir",
      why: "",
      "window-closes-at": "okno se zapre",
      "window-opens-at": "okno se odpre",
      withdrawn: {
        true: "umaknjeno",
        false: ""
      },
      "work-minutes": "delo, min",
      "working-days": "delovnih dni"
    };
    const facts_VALUES = {
      "runner-ahead": "ura izvajalnika, na katero se nič ne zanaša, prehiteva za več kot dve minuti",
      "runner-behind": "ura izvajalnika, na katero se nič ne zanaša, zaostaja za več kot dve minuti",
      "actor-not-given": "kdo začenja, ni znano: --actor ni podan",
      "actor-unknown": "kdo začenja, ni znano",
      "announcement-unknown": "čas najave ni znan",
      "beyond-table": "koledar ne sega tako daleč",
      checked: "primerjano z udeleženimi",
      client: "naročnik",
      comment: "komentar",
      delivered: "dostava",
      "delivery-unknown": "dostava ni znana",
      digest: "odtisa",
      extra: "lasten dela prost dan",
      "ezdrav-ict": "ekipa IKT eZdravja",
      "files-not-read": "datoteke niso bile prebrane",
      "files-unknown": "datotek ni bilo mogoče prenesti",
      "full-days": "polni dnevi",
      holiday: "dela prost dan",
      landed: "prihod na privzeto vejo",
      "landing-unknown": "prihod na privzeto vejo ni znan",
      "no-intervention": "posega ni bilo mogoče določiti",
      "no-roster": "repozitorij nima seznama sodelavcev",
      "no-run": "ni zagona: ukazna vrstica",
      "no-work-minutes": "work-minutes ni podan",
      "nobody-named": "solution.yml ne navaja pooblaščenih za urgentne posege",
      "not-announced": "najave ni",
      "not-checkable": "ali gre za udeleženo osebo, ni mogoče preveriti",
      "people-unknown": "GitHub ne navaja vseh, ki so načrt napisali, ga spravili na privzeto vejo ali zaganjajo namestitev",
      "not-urgent": "poseg ni urgenten",
      "now-unknown": "čas ni znan",
      offline: "brez povezave: GitHub ni bil vprašan",
      "outside-slot": "zunaj termina",
      receipt: "potrdilo",
      "receipt-unbound": "potrdilo ni nastalo v zagonu, ki ga navaja",
      "not-signed": "potrdilo ni podpisano",
      "run-unknown": "zagon potrdila ni znan",
      "receipt-unreadable": "potrdila ni mogoče prebrati",
      "receipts-unknown": "potrdil ni bilo mogoče prebrati",
      record: "datoteka",
      recorded: "zapisano",
      review: "pregled",
      "second-address": "drug naslov (solution.yml ne navaja skrbnika rešitve)",
      "roster-invalid": "seznam sodelavcev ni veljaven in ni bil prebran",
      time: "časa",
      "triggering-actor": "ponovni zagon",
      actor: "zagon",
      verified: "preverjene odobritve",
      weekend: "vikend",
      allowed: "dovoljeni",
      default: "običajno",
      denied: "niso dovoljeni",
      id: "številka id",
      login: "uporabniško ime",
      planned: "načrtovan",
      production: "produkcija",
      test: "testno okolje",
      withdrawn: "umaknjen"
    };
    const failure_FAILURE = {
      input: name => `Vhod ${name} manjka ali ni razumljiv.`,
      expected: expected => `Pričakovano: ${expected}.`,
      inWith: "Popravite ga pri »with« tega koraka v delovnem toku.",
      inSecret: "Popravite skrivnost, ki jo ta korak preda pri »with«.",
      causes: {
        encoding: "Uporabnik ali geslo v smtp-url vsebuje znak, ki ga je treba zapisati z odstotkom: # kot %23, / kot %2F, ? kot %3F in % kot %25.",
        login: "V smtp-url manjka uporabnik ali geslo ali pa ga ni mogoče prebrati; prijava je obvezna.",
        scheme: "Vhod smtp-url se ne začne s smtp:// ali smtps://.",
        host: "Vhod smtp-url ne navaja strežnika, ki lahko obstaja.",
        port: "Vhod smtp-url navaja vrata, ki jih ni.",
        options: "Vhod smtp-url se za imenom strežnika nadaljuje; poti, možnosti in # ne sprejme.",
        "display-name": "Vhod mail-from ima ob naslovu še ime; sprejme samo naslov."
      },
      runner: name => `${name} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
      cancelled: name => `Zagon je bil preklican (${name}). Nič ni bilo dovoljeno.`,
      unanswered: () => "Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.",
      unwritten: detail => `Odločitve ni bilo mogoče zapisati: ${detail}. Nič ni dovoljeno. Na disku izvajalnika sprostite prostor in koraku dovolite pisanje v GITHUB_OUTPUT, GITHUB_STEP_SUMMARY in RUNNER_TEMP, nato zaženite znova.`,
      unexpected: detail => `Preverjanje ni uspelo: ${detail}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`
    };
    const flaws_FLAWS = {
      "another-commit": () => "GitHub je zagon zabeležil za drug commit, kot ga navaja izvajalnik",
      "another-list": () => "naslednja stran je na drugem strežniku ali v drugem seznamu",
      "another-object": () => "vsebina ni zahtevani predmet",
      "another-repository": () => "nanaša se na drug repozitorij",
      "clocks-differ": v => `za ${v("seconds")} s se razlikuje od ${v("other")}`,
      "empty-list": () => "seznam je prazen",
      "few-clocks": () => "čas je povedal največ en odgovor",
      "key-set-elsewhere": () => "nabor ključev ni na strežniku izdajatelja",
      "landing-not-found": v => `potisk (push), ki je prinesel ta načrt, ni med zadnjimi (prebrano: ${v("pushes")})`,
      "list-contradicts": () => "seznam je sam s sabo v nasprotju",
      "member-missing": () => "na seznamu manjka član",
      "merge-not-found": v => `združitev, ki je prinesla ta načrt, ni med zadnjimi (prebrano: ${v("pushes")})`,
      "merge-not-told": () => "ne pove, kdaj ali s katerim commitom je bil zahtevek združen",
      "no-administrator": () => "na seznamu ni nobenega skrbnika, torej ni popoln",
      "no-commit": v => `commita ${v("commit")} ni`,
      "no-date": () => "odgovor nima berljivega polja Date",
      "no-merge": () => "načrta na privzeti veji ni prinesel noben združen zahtevek",
      "page-repeated": () => "ista stran seznama potiskov je prišla dvakrat",
      "plan-too-old": v => `načrt je starejši od zadnjih potiskov (prebrano: ${v("pushes")}), starejši pa se ne berejo. Umaknite ga (status: withdrawn), to združite, nato ga znova dodajte in najavite`,
      "pull-not-told": v => `ne pove, kateri zahtevek je bil združen (${v("part")})`,
      "push-elsewhere": () => "zadnji zabeleženi potisk ne vodi do stanja privzete veje. Morda je kdo pravkar kaj potisnil",
      redirect: () => "je preusmeritev",
      "tag-chain": () => "oznaka kaže na oznako, ta na naslednjo in tako naprej. Označite sam commit",
      "tag-not-told": () => "o oznaki ne pove ničesar",
      "time-up": v => `poizvedbe ni bilo, ker je minilo že ${v("seconds")} s`,
      "token-not-set": () => "opravilo nima dostopa do identitetnih žetonov",
      "token-url": () => "naslov za identitetne žetone ni takšen, kot ga nastavi izvajalnik",
      "too-many-comments": v => `komentarjev je več kot ${v("most")}`,
      "too-many-pages": v => `strani je več kot ${v("most")}`,
      "too-many-pushes": v => `potiskov je več kot ${v("most")}`,
      "too-many-questions": v => `odločitev sme potrebovati največ toliko poizvedb: ${v("most")}`,
      "too-many-receipts": v => `potrdil je več kot ${v("most")}, nobeno pa ni za ta poseg`,
      "too-many-reviews": v => `pregledov je več kot ${v("most")}`,
      "too-many-runs": v => `zagonov je ${v("total")}, GitHub jih našteje ${v("most")}`,
      "too-many-statuses": v => `potrdilo ${v("receipt")} ima preveč stanj, da bi bilo mogoče najti dostavo`,
      unreadable: v => `${v("part")} ni mogoče prebrati (${v("fault")})`
    };
    const guard_GUARD = {
      none: "Noben zagon ne čaka na varovano okolje.",
      kinds: {
        approved: "odprt",
        rejected: "zavrnjen: nikoli ne more postati dovoljen",
        waiting: "puščen v čakanju",
        answered: "ne čaka več: medtem je dobil odgovor",
        unknown: "se ne da vedeti, puščen v čakanju"
      },
      problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
      lacks: permission => `; aplikacija potrebuje dovoljenje ${permission}`
    };
    const help_HELP = {
      overview: "ezdrav - ali se poseg sme izvesti zdaj in če ne, zakaj in kdaj?\n\n  ezdrav gate     presodi delovno kopijo kot preverjanje v delovnem toku: kaj je ovira in do kdaj\n  ezdrav check    preveri vse datoteke v .ezdrav/ in pove vsako napako z vrstico\n  ezdrav plan     prihodnja vzdrževalna okna, delovni dnevi in najzgodnejši dovoljeni začetek\n  ezdrav init     zapiše začetne datoteke s pojasnili in delovne tokove\n  ezdrav new      zapiše načrt posega: pet vprašanj, tri dovoljene noči\n  ezdrav urgent   zapiše načrt urgentnega posega\n  ezdrav record   zapiše v datoteko najavo, odobritev, izvedbo, odhod\n  ezdrav letter   izpiše sporočilo: najavo, umik, poročilo o izvedbi, zahtevek, …\n  ezdrav doctor   poišče obvoze preverjanja v delovnih tokovih, CODEOWNERS in solution.yml\n  ezdrav report   kazalniki posegov v obdobju: koliko, koliko urgentnih, kako dolgo\n\n  ezdrav UKAZ --help       možnosti in zgledi\n  --language en|sl         jezik izpisa (privzeto: iz solution.yml, sicer en)\n\nIzhodne kode: 0 dovoljeno ali veljavno, 1 zavrnjeno ali se ne da vedeti, 2 neveljavna datoteka ali raba.\n\nNič od tega ne vpraša omrežja: izid sloni le na datotekah (navedeno). Preverjanje v delovnem toku\nverjame zapisom GitHuba.\n",
      gate: "ezdrav gate - presodi delovno kopijo kot preverjanje v delovnem toku\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --at ČAS             kaj če bi bilo takrat: 2026-12-01T22:30 (Ljubljana), z +01:00 ali Z (privzeto: zdaj)\n  --ref REF            kaj bi se namestilo: refs/tags/v4.12.0 ali v4.12.0 (privzeto: najavljena izdaja)\n  --sha SHA            njen commit, 40 šestnajstiških števk\n  --actor PRIJAVA      kdo bi začel; preveri se v staff.yml\n  --environment IME    production (privzeto) ali test\n  --intervention POT   datoteka, ki je mišljena (privzeto: vsaka nedokončana)\n  --format text|json   json je enak poročilu akcije\n  --language en|sl\n\n  ezdrav gate --repo examples/enarocanje --at 2026-12-01T22:30\n  ezdrav gate --ref v4.12.0 --actor ana-r --format json\n\nIzhodne kode: 0 dovoljeno, 1 zavrnjeno ali se ne da vedeti, 2 neveljavna datoteka ali napačna raba.\n",
      check: "ezdrav check - preveri vse datoteke v .ezdrav/ in pove, kateri načrt ne more biti dovoljen\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --at ČAS             kaj bi bilo takrat: 2026-12-01T22:30 (privzeto: zdaj)\n  --format text|json\n  --language en|sl\n\nIzhodne kode: 0 vse v redu, 1 načrt, ki ne more biti dovoljen, 2 neveljavna datoteka; vsaka napaka z datoteko, vrstico, stolpcem in ukrepom.\n",
      new: "ezdrav new OZNAKA - zapiše načrt posega\n\n  --description BESEDILO  kaj se spremeni\n  --reason BESEDILO    zakaj\n  --impact BESEDILO    kaj bodo uporabniki opazili\n  --rollback BESEDILO  kako se vzpostavi prejšnje stanje\n  --night 1|2|3        ena od naslednjih treh dovoljenih noči, če poseg najavite zdaj\n  --start ČAS          druga noč, skupaj z --end ČAS\n  --downtime true|false  ali storitev ne bo delovala (privzeto: true)\n  --title BESEDILO     --from RAZLIČICA, --affects A,B, --id ID: kot v datoteki\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --yes                zapiše brez vprašanja\n  --format text|json   json ne sprašuje\n  --language en|sl\n\n  ezdrav new v4.12.0\n\nKar ni navedeno, vpraša na terminalu. Prepiše se le nedotaknjeni osnutek ukaza ezdrav init.\n\nIzhodne kode: 0 zapisano, 1 pravila bi termin zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.\n",
      urgent: "ezdrav urgent OZNAKA INCIDENT - zapiše načrt urgentnega posega\n\n  --from RAZLIČICA     kaj zdaj teče v produkciji\n  --reason BESEDILO    kaj ne deluje in zakaj ne more počakati (vsaj 20 znakov)\n  --impact BESEDILO    kaj bodo uporabniki opazili\n  --rollback BESEDILO  kako se vzpostavi sedanje stanje\n  --downtime true|false  ali storitev ne bo delovala\n  --affects A,B        druge storitve, na katere vpliva\n  --client KDO         kdo je po telefonu odobril za naročnika, --client-at ČAS\n  --ict KDO            kdo je po telefonu odobril za ekipo IKT, --ict-at ČAS\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --yes                zapiše brez vprašanja\n  --format text|json   json ne sprašuje\n  --language en|sl\n\n  ezdrav urgent v4.12.1 INC-2026-7781\n\nKar ni navedeno, vpraša na terminalu. Iz zadnjega posega se nič ne prevzame brez potrditve, načrt povrnitve pa nikoli.\n\nIzhodne kode: 0 zapisano, 1 pravila bi to zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.\n",
      record: 'ezdrav record KAJ [ID|OZNAKA] - zapiše, kar se je zgodilo, na pravo mesto v datoteki\n\n  announcement         najava: --at ČAS, --to NASLOVI, --reference ŠTEVILKA, --form ŠTEVILKA\n  approval             odobritev: --party client|ezdrav-ict, --by KDO, --at ČAS, --reference ŠTEVILKA\n  approval FILE.eml    odgovor po e-pošti: preveri podpis in zato vpraša DNS; z --party in --by se zapiše na vašo besedo, če ne dokazuje ničesar\n  notification         obvestilo o urgentnem posegu: --at ČAS, --to NASLOVI, --reference ŠTEVILKA\n  outcome              izvedba: --result completed|rolled-back|cancelled, --started ČAS, --ended ČAS, --downtime-minutes N, --deviations BESEDILO; datoteka gre v .ezdrav/done/\n  left                 odhod: --at DATUM, zadnji dan osebe OZNAKA\n  revocation           preklic: --notified ČAS, --reference ŠTEVILKA; pozneje --confirmed ČAS\n  account              račun: --requested DATUM, --reference ŠTEVILKA; pozneje --granted DATUM\n\n  ID                   poseg, ki je mišljen (privzeto: edini nedokončani)\n  OZNAKA               oznaka osebe v staff.yml\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --yes                zapiše brez vprašanja\n  --replace            nadomesti, kar je že zapisano\n  --format text|json   json ne sprašuje\n  --language en|sl\n\n  ezdrav record announcement --reference SD-2026-118402\n  ezdrav record approval --party client --by "naročnik A-12" --reference "SD-2026-118402#3"\n  ezdrav record outcome --result completed --started 2026-12-01T22:04 --ended 2026-12-01T23:10\n\nPojasnila in vrstni red v datoteki ostanejo. Prstni odtis načrta in trenutni čas se izpolnita; kar ni navedeno, vpraša na terminalu. Prej se pokaže razlika. Kar bi pravila zavrnila, se ne zapiše.\n\nIzhodne kode: 0 zapisano, 1 pravila bi to zavrnila, 2 ni zapisano, neveljavna datoteka ali napačna raba.\n',
      letter: "ezdrav letter VRSTA - izpiše sporočilo iz datotek v mapi .ezdrav/\n\n  VRSTA                announcement (najava), changed-announcement (spremenjena najava), withdrawal (umik), urgent-notification (obvestilo o urgentnem posegu), closing-report (poročilo o izvedbi), architecture, request (zahtevek), question (vprašanje), account-request (zahtevek za račun), revocation (preklic pooblastil)\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --intervention POT   poseg, ki je mišljen (privzeto: edini nedokončani)\n  --previous ODTIS     changed-announcement: prstni odtis prej najavljenega načrta\n  --request POT        request, question: datoteka .ezdrav/requests/IME.yml\n  --ref REF            account-request, revocation: oznaka osebe v staff.yml\n  --people DATOTEKA    imena, e-naslovi in mobilne številke po oznakah; krajevna datoteka, ki jo git prezre\n  --format text|html|eml   eml je osnutek za poštni program (privzeto: text)\n  --from NASLOV        eml: pošiljatelj\n  --language en|sl\n\n  ezdrav letter announcement\n  ezdrav letter revocation --ref O-017 --people p.yml --format eml > pismo.eml\n\n  datoteka zahtevka    version: 1, kind: request, subject, elements (vsak name in value), justification\n  datoteka vprašanja   version: 1, kind: question, subject, question\n  datoteka oseb        O-017: { name: ..., email: ..., mobile: ... }\n\nIzhodne kode: 0 izpisano, 2 za sporočilo nekaj manjka (vsak ključ je naveden) ali napačna raba.\n",
      plan: "ezdrav plan - kdaj smemo delati in kdaj moramo najaviti?\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali njen klon); deluje tudi brez datotek\n  --at ČAS             kot da bi bilo takrat: 2026-12-01T22:30 (privzeto: zdaj)\n  --days N             koliko dni (privzeto 14, največ 20000)\n  --format text|json|ics|html\n  --language en|sl\n\n  ezdrav plan --format ics > okna.ics\n\nIzhodne kode: 0 prikazano, 2 neveljavna datoteka ali napačna raba.\n",
      init: "ezdrav init - zapiše, kar je potrebno za začetek; ničesar ne prepiše\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --with A,B           še delovni tokovi: resume, close (tudi namešča), staff\n  --language en|sl     jezik pojasnil\n\n  ezdrav init\n\nIzhodne kode: 0 zapisano, 2 neveljavna datoteka ali napačna raba.\n",
      doctor: "ezdrav doctor - poišče obvoze preverjanja\n\n  --repo MAPA          repozitorij (privzeto: ta mapa ali klon, v katerem je)\n  --format text|json|sarif\n  --language en|sl\n\nPrebere delovne tokove, CODEOWNERS in .ezdrav/solution.yml delovne kopije: katera raven velja, kaj jo\nkrši in kako daleč je uvajanje. Opravila, ki ne nameščajo, in sprejete ugotovitve so z razlogom zapisani v\n.ezdrav/doctor.yml; vsako ugotovitev razloži docs/doctor.md. Nastavitev GitHuba tu ne vpraša; to stori način doctor akcije.\n\nIzhodne kode: 0 nič ne obide preverjanja, 1 nekaj ga obide, 2 napačna raba.\n",
      report: "ezdrav report - kazalniki posegov v obdobju\n\n  --repo MAPA          repozitorij (privzeto: ta mapa); pri več rešitvah za vsako posebej\n  --from DAN           prvi dan, 2026-11-01 (privzeto: prvi dan prejšnjega meseca)\n  --to DAN             zadnji dan (privzeto: konec tistega meseca; z --from: danes)\n  --format text|json|html   html je ena stran z grafi (privzeto: text)\n  --language en|sl\n\nŠteje, kar vsebujejo datoteke, tudi v .ezdrav/done/. Pri vsakem kazalniku sta opredelitev in število zapisov, iz katerih je; če jih je manj kot pet, kazalnika ni.\n\n  ezdrav report --from 2026-01-01 --to 2026-12-31\n  ezdrav report --repo enarocanje --repo erecept --format html > porocilo.html\n\nIzhodne kode: 0 prikazano, 2 napačna raba. Datoteka, ki je ni mogoče prebrati, je navedena, druge so štete.\n"
    };
    const init_INIT = {
      made: "zapisano",
      kept: "že obstaja, nespremenjeno",
      steps: "Naprej:",
      nothing: "Vse že obstaja; nič ni bilo zapisano.",
      ungated: (place, job) => `${place}: opravilo ${job} namešča, pred njim pa ni preverjanja. Kot prvi korak vstavite tole, in ta dovoljenja:`,
      calls: (place, job) => `${place}: opravilo ${job} kliče drug delovni tok; preverjanje sodi v tistega, kot prvi korak opravila, ki namešča.`,
      unreadable: place => `${place}: tega delovnega toka ni mogoče prebrati, zato ni znano, ali namešča. Najprej ga popravite.`,
      noSecond: "Delovni tok za namestitev ni zapisan: ob takem, ki že namešča, bi oznaka namestila dvakrat, enkrat brez preverjanja.",
      noRelease: "Izdaja še ni znana, zato je v delovnih tokovih namesto commita nadomestek: ne morejo teči in »ezdrav doctor« jih zavrne.",
      environment: "in pri opravilu »environment: production«, kamor sodijo skrivnosti namestitve",
      starting: branch => [ "Izpolnite .ezdrav/solution.yml in staff.yml, nato zapišite prvi načrt: ezdrav new OZNAKA (nadomesti nedotaknjeni osnutek).", "V .ezdrav/staff.yml navedite vse, ki začenjajo namestitve; če ni naveden nihče, jih ne sme nihče.", "Kjer je zapisan delovni tok za namestitev, v njem zamenjajte ./deploy.sh s svojo namestitvijo.", `Poglejte, kje se je preverjanju še mogoče izogniti: ezdrav doctor. Nato odprite zahtevek za združitev v ${branch}: tam bo preverjen.` ]
    };
    const letter_LETTER = {
      to: "Za",
      subject: "Zadeva",
      incomplete: "Sporočilo bi bilo nepopolno. Izpolnite:"
    };
    const new_plan_NEW_PLAN = {
      description: "Kaj se spremeni?",
      reason: "Zakaj?",
      impact: "Kaj bodo uporabniki opazili in kako si medtem pomagajo?",
      rollback: "Kako se vzpostavi prejšnje stanje in kdo o tem odloči?",
      night: "Katero noč? (vse so dovoljene, če poseg najavite zdaj)",
      end: "Do kdaj?",
      refused: "Pravila bi ta termin zavrnila, zato ni bilo zapisano nič:",
      pull: (base, branch) => `git push -u origin ${branch} && gh pr create --base ${base} --fill (zahtevek se preveri; združen postane načrt)`,
      announced: id => `Ob združitvi najavo pošlje način announce, če ima poštni strežnik. Ročno: ezdrav letter announcement, nato ezdrav record announcement ${id}`
    };
    const mail_MAIL = {
      provesNothing: "Zapisano samo na vašo besedo, ker sporočilo ne dokazuje ničesar:",
      notTaken: "To sporočilo ni bilo sprejeto kot odobritev; nič ni bilo zapisano:",
      byHand: file => `Če je odgovor kljub temu pristen, ga zapišite na svojo besedo: ezdrav record approval ${(0, 
      steps.r)(file)} --party client --by KDO`,
      vouchedLocally: "Odgovor je podpisal pošiljateljev poštni strežnik: to dokazuje organizacijo, ne osebe. Sporočilo shranite.",
      faults: {
        "mail.not-a-mail": {
          stands: () => "Datoteka ni e-poštno sporočilo.",
          unblock: "Sporočilo shranite tako, kot je prispelo, v datoteko s končnico .eml."
        },
        "mail.outlook-item": {
          stands: () => "Datoteka je Outlookov zapis (.msg), ki ne vsebuje sporočila, kot je bilo poslano.",
          unblock: "V novem Outlooku ali v Outlooku v brskalniku: tri pike, Shrani kot, .eml. V starem: sporočilo posredujte kot prilogo v drug program in ga shranite tam."
        },
        "mail.mbox": {
          stands: () => "Datoteka je poštni predal, v katerem je lahko več sporočil.",
          unblock: "Shranite samo to sporočilo, kot .eml."
        },
        "mail.too-large": {
          stands: () => "Sporočilo ima več vrstic v glavi kot katero koli običajno sporočilo.",
          unblock: "Prosite, naj ga pošljejo znova."
        },
        "mail.malformed": {
          stands: () => "Glava sporočila je poškodovana, zato jo programi lahko berejo različno.",
          unblock: "Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova."
        },
        "mail.field-missing": {
          stands: value => `Sporočilo nima vrstice ${(0, escaping.TL)(value)}.`,
          unblock: "Prosite, naj ga pošljejo znova iz običajnega poštnega programa."
        },
        "mail.field-twice": {
          stands: value => `Vrstica ${(0, escaping.TL)(value)} je v sporočilu dvakrat, zato ni mogoče vedeti, katera velja.`,
          unblock: "Sporočilu ne zaupajte: eno je morda kdo dodal. Prosite, naj ga pošljejo znova."
        },
        "mail.from-several": {
          stands: () => "Sporočilo navaja več pošiljateljev.",
          unblock: "Prosite, naj ga pošljejo iz enega samega poštnega predala, ki je na seznamu."
        },
        "mail.from-malformed": {
          stands: () => "Naslova pošiljatelja ni mogoče prebrati.",
          unblock: "Prosite, naj ga znova pošljejo iz poštnega predala, ki je na seznamu."
        },
        "mail.date-malformed": {
          stands: () => "Datuma sporočila ni mogoče prebrati.",
          unblock: "Prosite, naj ga pošljejo znova."
        },
        "mail.message-id-malformed": {
          stands: () => "Oznake sporočila (Message-ID) ni mogoče prebrati.",
          unblock: "Prosite, naj ga pošljejo znova."
        },
        "mail.in-future": {
          stands: () => "Datum sporočila je v prihodnosti.",
          unblock: "Nečija ura ni točna: preverite pošiljateljevo in to."
        },
        "mail.before-plan": {
          stands: () => "Sporočilo je starejše od sedanjega načrta.",
          unblock: "Najavite sedanji načrt in prosite za odgovor nanj."
        },
        "mail.automatic": {
          stands: value => `Sporočilo je poslal samodejni odzivnik ali poštni seznam (${(0, 
          escaping.TL)(value)}).`,
          unblock: "Za odgovor prosite človeka."
        },
        "mail.reply": {
          stands: () => "Sporočilo je odgovor na drugo sporočilo in je tako tudi podpisano.",
          unblock: "Prosite, naj uporabijo povezavo v dopisu: ta napiše novo sporočilo."
        },
        "subject.not-ascii": {
          stands: () => "V zadevi so črke, ki so podobne našim, a niso iste.",
          unblock: "Prosite, naj uporabijo povezavo v dopisu; ničesar ni treba pretipkati."
        },
        "subject.no-answer": {
          stands: () => "V zadevi ni odgovora.",
          unblock: "Prosite, naj uporabijo povezavo v dopisu: ta napiše zadevo."
        },
        "subject.tagged": {
          stands: value => `V zadevi je poleg naše vrstice še: ${(0, escaping.TL)(value)}`,
          unblock: "Če to doda poštni prehod, naj skrbnik za ta predal izklopi označevanje zadeve; sicer prosite za novo sporočilo prek povezave v dopisu, ne za odgovor."
        },
        "subject.altered": {
          stands: () => "Zadeva je skoraj naša vrstica, a ne povsem.",
          unblock: "Prosite, naj uporabijo povezavo v dopisu ali pa vrstico prekopirajo brez sprememb."
        },
        "subject.other-intervention": {
          stands: value => `Sporočilo odgovarja na drug poseg: ${(0, escaping.TL)(value)}`,
          unblock: "Poiščite sporočilo za ta poseg."
        },
        "subject.other-plan": {
          stands: value => `Sporočilo odgovarja na drugačen načrt tega posega: ${(0, escaping.TL)(value)}`,
          unblock: "Najavite sedanji načrt in prosite za odgovor nanj."
        },
        "answer.rejection": {
          stands: () => "Sporočilo je zavrnitev (ZAVRNJENO). Posega ne izvedite.",
          unblock: "Nič ni bilo zapisano. Vpišite status: withdrawn ali pa spremenite načrt in ga znova najavite."
        },
        "approver.not-listed": {
          stands: value => `Pošiljatelja iz domene ${(0, escaping.TL)(value)} ni na seznamu odobriteljev.`,
          unblock: "Naslov naj se s soglasjem te strani vpiše v solution.yml (approvers: email) ali pa prosite tistega, ki je na seznamu."
        },
        "approver.both-parties": {
          stands: () => "Pošiljatelj je na seznamih obeh strani.",
          unblock: "V solution.yml mora imeti vsaka stran svoj poštni predal."
        },
        "approver.own-house": {
          stands: value => `Pošiljatelj ali podpis je iz domene izvajalca: ${(0, escaping.TL)(value)}`,
          unblock: "Nihče ne odobri svojega dela. Na seznam vpišite predal naročnika ali ekipe IKT."
        },
        "approver.other-party": {
          stands: value => `Pošiljateljeva domena je tudi domena druge strani: ${(0, escaping.TL)(value)}`,
          unblock: "Podpis strežnika dokazuje organizacijo: vpišite predala dveh organizacij ali pa odobrite na GitHubu."
        },
        "approver.service-desk": {
          stands: () => "Pošiljatelj je servicedesk, ki odgovarja samodejno.",
          unblock: "Na seznam vpišite predal tistega, ki odloča."
        },
        "approver.shared-domain": {
          stands: value => `V tej domeni ima lahko ime kdor koli: ${(0, escaping.TL)(value)}`,
          unblock: "V mail-domain vpišite celotno ime domene organizacije."
        },
        "signature.none": {
          stands: () => "Sporočila ni podpisal noben poštni strežnik, zato nič ne pove, kdo ga je napisal.",
          unblock: "Shranite izvirnik kot .eml (posredovano sporočilo izgubi podpis) ali pa naj skrbnik vklopi podpisovanje DKIM."
        },
        "signature.too-many": {
          stands: () => "Sporočilo ima več podpisov kot katero koli običajno sporočilo.",
          unblock: "Prosite, naj ga pošljejo znova."
        },
        "signature.malformed": {
          stands: () => "Podpisa ni mogoče prebrati.",
          unblock: "Sporočilo še enkrat shranite tako, kot je prispelo; če to ne pomaga, prosite, naj ga pošljejo znova."
        },
        "signature.algorithm": {
          stands: () => "Podpis je narejen na način, ki ne velja več.",
          unblock: "Skrbnik naj za podpisovanje nastavi rsa-sha256."
        },
        "signature.wrong": {
          stands: value => `Podpis domene ${(0, escaping.TL)(value)} se ne ujema s sporočilom: po oddaji se je spremenilo nekaj podpisanega.`,
          unblock: "Prosite za izvirnik v prilogi (Exchange včasih prepiše Content-Type, prehodi pa zadevo) ali naj ga pošljejo znova."
        },
        "signature.over": {
          stands: value => `Podpis domene ${(0, escaping.TL)(value)} je potekel.`,
          unblock: "Prosite, naj odgovor pošljejo znova, in ga vnesite pravočasno (Googlovi veljajo sedem dni)."
        },
        "signature.in-future": {
          stands: value => `Čas podpisa domene ${(0, escaping.TL)(value)} je v prihodnosti.`,
          unblock: "Nečija ura ni točna: preverite uro poštnega strežnika in to."
        },
        "signature.field-unsigned": {
          stands: value => `Podpis ne zajema vrstice ${(0, escaping.TL)(value)}, zato bi jo lahko napisal kdor koli.`,
          unblock: "Skrbnik naj nastavi podpisovanje vrstic From, Subject, Date in Message-ID."
        },
        "signature.other-domain": {
          stands: value => `Sporočilo je podpisala druga domena, ne pošiljateljeva: ${(0, 
          escaping.TL)(value)}`,
          unblock: "Skrbnik naj vklopi podpisovanje za lastno domeno; če je ta domena od iste organizacije, jo vpišite v solution.yml (mail-domain)."
        },
        "signature.tenant": {
          stands: value => `Sporočilo je podpisano z imenom računa pri ponudniku: ${(0, escaping.TL)(value)}`,
          unblock: "Skrbnik naj vklopi podpisovanje za lastno domeno (Microsoft 365: Defender, DKIM; Google: Gmail, Preverjanje pristnosti e-pošte) ali pa to ime vpišite v solution.yml (mail-domain)."
        },
        "key.unavailable": {
          stands: value => `DNS ni odgovoril na vprašanje o ključu domene ${(0, escaping.TL)(value)}.`,
          unblock: "Poskusite znova; iz zaprtega omrežja tam, kjer je zunanja imena mogoče poiskati."
        },
        "key.gone": {
          stands: value => `Ključa domene ${(0, escaping.TL)(value)} v DNS (več) ni.`,
          unblock: "Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem."
        },
        "key.malformed": {
          stands: value => `Ključa domene ${(0, escaping.TL)(value)} v DNS ni mogoče prebrati.`,
          unblock: "Obvestite skrbnika te domene."
        },
        "key.several": {
          stands: value => `V DNS je pod enim imenom več ključev domene ${(0, escaping.TL)(value)}.`,
          unblock: "Obvestite skrbnika te domene: tam sme biti samo eden."
        },
        "key.revoked": {
          stands: value => `Ključ domene ${(0, escaping.TL)(value)} je preklican.`,
          unblock: "Prosite, naj odgovor pošljejo znova: podpisan bo s sedanjim ključem."
        },
        "key.test": {
          stands: value => `Domena ${(0, escaping.TL)(value)} navaja, da so njeni podpisi poskusni.`,
          unblock: "Skrbnik naj iz zapisa ključa odstrani t=y."
        },
        "key.weak": {
          stands: value => `Ključ domene ${(0, escaping.TL)(value)} je prešibek: imeti mora vsaj 1024 bitov.`,
          unblock: "Skrbnik naj naredi nov ključ z 2048 biti."
        },
        "key.not-for-this": {
          stands: value => `Ključ domene ${(0, escaping.TL)(value)} ni namenjen takemu podpisu.`,
          unblock: "Obvestite skrbnika te domene."
        }
      }
    };
    const plan_PLAN = {
      language: "sl",
      moments: moments.h,
      quotes: [ "»", "«" ],
      title: solution => solution === null ? "Prihodnja vzdrževalna okna" : `${solution}: prihodnja vzdrževalna okna`,
      zone: "Vsi časi so ljubljanski.",
      months: "januar februar marec april maj junij julij avgust september oktober november december".split(" "),
      windowIsOpen: (closes, left) => `Vzdrževalno okno je odprto in se zapre ${closes} (še ${left}).`,
      windowOpens: (opens, until) => `Vzdrževalno okno se odpre ${opens} (čez ${until}).`,
      earliest: "Najzgodnejši začetek, če najavite zdaj",
      withDowntime: "s predvidenim izpadom",
      withoutDowntime: "brez izpada",
      counted: days => `Šteta delovna dneva: ${days}`,
      skipped: days => `Preskočeno: ${days}`,
      unknown: (first, last) => `Ni mogoče vedeti: tabela dela prostih dni obsega leta od ${first} do ${last}.`,
      fullDays: "Štejeta se dva polna vmesna delovna dneva (lead-time: full-days).",
      freezeUntil: (reason, until) => `To je v času zamrznitve, ki se konča ${until}: ${reason}.`,
      release: tag => `Izdaja ${tag}`,
      announceBy: onDay => `Najavite najpozneje ${onDay}, do polnoči`,
      left: length => `še ${length}`,
      tooLate: onDay => `Za najavo je prepozno: najaviti bi bilo treba najpozneje ${onDay}.`,
      announced: stamp => `Po zapisu v datoteki je bil poseg najavljen: ${stamp}.`,
      announcedInTime: stamp => `Po zapisu v datoteki je bil poseg pravočasno najavljen: ${stamp}.`,
      urgent: "Urgentni poseg: obvestilo pošljite pred začetkom; rok najave zanj ne velja.",
      withdrawn: "Umaknjeno: poseg ne bo izveden.",
      outsideWindow: "Termin ni znotraj enega vzdrževalnega okna.",
      columns: {
        day: "Dan",
        kind: "Vrsta dneva",
        window: "Okno",
        withDowntime: "Z izpadom",
        night: "Dan in noč",
        remarks: "Opombe"
      },
      kinds: {
        working: "delovni dan",
        weekend: "konec tedna",
        extra: "dela prosto po solution.yml",
        unknown: "še ni znano"
      },
      holiday: slovene => slovene,
      now: time => `zdaj ${time}`,
      nightInProgress: "ta noč še traja",
      startsFrom: time => `najzgodnejši začetek ${time}`,
      lastDay: id => `zadnji dan za najavo ${id}`,
      slot: (id, from, to) => `${id} ${from}–${to}`,
      freeze: (reason, from, to) => `zamrznitev${from === null ? "" : ` od ${from}`}${to === null ? "" : ` do ${to}`}: ${reason}`,
      urgentAllowed: "Urgentni posegi so dovoljeni.",
      urgentDenied: "Dovoljen ni noben poseg, tudi urgentni ne.",
      clocksForward: length => `ura se premakne naprej: okno traja ${length}`,
      clocksBack: length => `ura se premakne nazaj: okno traja ${length}`,
      legend: {
        window: "okno samo za posege brez izpada",
        withDowntime: "okno tudi za posege z izpadom",
        workFree: "ni delovni dan",
        counted: "delovni dan, ki šteje, če najavite zdaj",
        now: "zdaj",
        earliest: "najzgodnejši začetek",
        slot: "najavljeni termin",
        urgent: "urgentni poseg",
        freeze: "zamrznitev",
        clocks: "premik ure"
      },
      events: {
        window: "Vzdrževalno okno",
        windowWithDowntime: "Vzdrževalno okno s predvidenim izpadom",
        workFree: name => `Dela prost dan: ${name}`,
        freeze: reason => `Zamrznitev: ${reason}`
      }
    };
    const {count: reasons_count} = moments.h;
    const workingDaysNeeded = number => {
      const words = {
        one: "potreben je",
        two: "potrebna sta",
        few: "potrebni so",
        other: "potrebnih je"
      };
      return `${reasons_count(number, words).replace(/^\d+ /, "")} ${number}`;
    };
    const reasons_workingDaysCount = number => {
      const verb = {
        one: "šteje",
        two: "štejeta",
        few: "štejejo",
        other: "šteje"
      };
      const days = {
        one: "delovni dan",
        two: "delovna dneva",
        few: "delovni dnevi",
        other: "delovnih dni"
      };
      if (number === 0) return "ne šteje noben delovni dan";
      return `${reasons_count(number, verb).replace(/^\d+ /, "")} le ${reasons_count(number, days)}`;
    };
    const characters = number => reasons_count(number, {
      one: "znak",
      two: "znaka",
      few: "znaki",
      other: "znakov"
    });
    const ofParty = f => f.choose("party", {
      client: "naročnika",
      "ezdrav-ict": "ekipe IKT eZdravja"
    }, "ene od strani");
    const askParty = f => f.choose("party", {
      client: "naročnika",
      "ezdrav-ict": "ekipo IKT eZdravja"
    }, "to stran");
    const reasons_giveApproval = (f, key) => {
      const line = f.text("approve-line", text => ` ali pri najavi na GitHubu pripiše komentar ${text}`);
      const verified = `eden od odobriteljev iz solution.yml odobri zahtevek za združitev (pull request)${line}`;
      const recorded = `odgovor zapišite v approvals.${key} (by, at, reference)`;
      return f.choose("demand", {
        verified: `Odobritev šteje, ko ${verified}.`,
        recorded: `Nato ${recorded}; šteje pa tudi, če ${verified}.`
      }, `Nato ${recorded}.`);
    };
    const reasons_askAgain = (f, permissions) => f.choose("api-refused", {
      true: `Žetonu dajte ${permissions} ter opravilo zaženite znova.`
    }, "Preberite, kaj je zapisano o odgovorih GitHuba, in opravilo zaženite znova, ko bo GitHub odgovarjal.");
    const reasons_ANNOUNCE_ANEW = "spremenjeni načrt najavite na servicedesk@src.si in skrbniku rešitve vsaj dva delovna dneva vnaprej ter znova pridobite obe odobritvi";
    const reasons_NEVER_OPENS = "Ne čakajte nanj: popravite schedule.start ali schedule.end in spremenjeni načrt najavite.";
    const reasons_RUN_AGAIN = "nato opravilo zaženite znova";
    const reasons_IN_VAIN = "Ne čakajte nanj: kar je že znano, ta termin izključuje. Odpravite oviro ali najavite drug termin.";
    const reasons_REASONS = {
      "file.missing": {
        brief: "datoteke s posegom ni",
        stands: f => `Datoteke s posegom ni${f.text("files", files => ` na poti ${files}`)}.`,
        unblock: () => `Napišite .ezdrav/intervention.yml (»ezdrav init« pripravi osnutek s pojasnili), spravite jo na privzeto vejo in poseg najavite; ${reasons_RUN_AGAIN}.`
      },
      "file.invalid": {
        brief: "datoteka ni veljavna",
        stands: f => f.text("files", files => `Ni veljavno: ${files}.`, "Ena od datotek v mapi .ezdrav/ ni veljavna."),
        unblock: () => `Odpravite napake, ki so navedene z datoteko, vrstico in stolpcem, preverite z ukazom »ezdrav check« in združite; ${reasons_RUN_AGAIN}.`
      },
      "file.personal-data": {
        brief: "v datoteki so osebni podatki",
        stands: f => f.text("files", files => `Osebni podatki so v: ${files}.`, "V eni od datotek v mapi .ezdrav/ so osebni podatki."),
        unblock: () => "Nadomestite jih z nepomensko oznako. Ostanejo tudi v zgodovini repozitorija: obvestite odgovorne za varstvo osebnih podatkov."
      },
      "rules.loosened": {
        brief: "pravila so bila pravkar omiljena",
        stands: f => `${f.text("file", file => file, "Datoteka s pravili")} je bila omiljena${f.when("pushed-at", when => ` ${when}`)}${f.text("by", login => `, spremenil jo je ${login}`)}${f.text("changed", keys => `: ${keys}`)}. Prejšnja različica tega ne dovoli${f.text("codes", codes => ` (${codes})`)} in velja, dokler ne minejo dva delovna dneva.`,
        unblock: f => `Počakajte, da sprememba začne veljati${f.stamp("holds-from", stamp => ` (od ${stamp})`)}, ali jo razveljavite. Velja takoj, če zahtevek za združitev, s katerim je prišla, odobri odobritelj ali pooblaščenec za urgentne posege po prejšnji različici, ki spremembe ni niti napisal niti združil, ni napisal načrta in ne začenja tega zagona.`
      },
      "rules.unverifiable": {
        brief: "prejšnje različice pravil niso znane",
        stands: () => "Katera pravila so veljala pred sedanjimi, ni bilo vprašano.",
        unblock: () => "Opravilo zaženite znova; če ostane tako, vprašajte vzdrževalce preverjanja."
      },
      "target.withdrawn": {
        brief: "poseg je umaknjen",
        stands: () => "V datoteki posega piše status: withdrawn.",
        unblock: () => `Umaknjen poseg ni nikoli dovoljen. Če naj se vendarle izvede, vpišite status: planned, ${reasons_ANNOUNCE_ANEW}.`
      },
      "target.no-release": {
        brief: "zagon ne namešča najavljene oznake",
        stands: f => `Referenca zagona${f.text("ref", ref => ` ${ref}`)} ni obstoječa oznaka izdaje${f.text("announced-tag", tag => `; najavljena je ${tag}`)}.`,
        unblock: f => `Zaženite na oznaki${f.text("announced-tag", tag => ` ${tag}`)}: potisnite oznako, objavite njeno izdajo ali jo izberite pri ročnem zagonu (»Run workflow«). Nobena veja ne sme imeti enakega imena.`
      },
      "target.tag-mismatch": {
        brief: "najavljena je druga izdaja",
        stands: f => `Zagon namešča ${f.text("ref", ref => ref, "drugo oznako")}, najavljena pa je ${f.text("announced-tag", tag => tag, "druga izdaja")}.${f.text("unread", paths => ` Nič ne bere ${paths}: če je to tisti poseg, datoteko preimenujte.`)}`,
        unblock: f => `Namestite najavljeno oznako${f.text("announced-tag", tag => ` ${tag}`)} ali pa novo vpišite v release.tag, ${reasons_ANNOUNCE_ANEW}.`
      },
      "target.commit-mismatch": {
        brief: "commit ni tisti, ki je bil najavljen",
        stands: f => `Namestil bi se ${f.text("deployed", commit => `commit ${commit}`, "neznan commit")}${f.text("announced-commit", commit => `; najavljen je ${commit}`)}${f.text("tag-now", commit => `; oznaka zdaj kaže na ${commit}`)}.`,
        unblock: () => `Ugotovite, kdo je premaknil oznako in zakaj. Namestite najavljeni commit pod njegovo oznako ali pa ${reasons_ANNOUNCE_ANEW}. Oznake zaščitite s pravilom (ruleset).`
      },
      "target.environment-mismatch": {
        brief: "najavljeno je drugo okolje",
        stands: f => `Vprašano je bilo za okolje ${f.text("environment", name => name, "(neznano)")}, najavljeno pa je ${f.text("announced-environment", name => name, "drugo")}.`,
        unblock: () => `V vhodu environment navedite okolje, v katero opravilo namešča: production, test ali ime, ki ga v solution.yml navaja environments. Če je napačna datoteka, popravite environment v njej, ${reasons_ANNOUNCE_ANEW}.`
      },
      "target.ambiguous": {
        brief: "izdajo najavlja več posegov",
        stands: f => `V poštev pride več kot en nedokončan poseg${f.text("announced-tag", tag => ` za ${tag}`)}; kateri je mišljen, ni mogoče ugotoviti.`,
        unblock: () => "Posegom, ki so končani ali jih ne bo, zapišite outcome (tudi umaknjeni štejejo) ali v vhodu intervention navedite eno datoteko (v ukazni vrstici: --ref ali --intervention)."
      },
      "target.finished": {
        brief: "poseg je že končan",
        stands: () => "Poseg, ki najavlja to izdajo, ima že zapisan izid (outcome).",
        unblock: () => "Za preostalo delo napišite nov poseg z novo oznako id in ga najavite."
      },
      "target.draft": {
        brief: "poseg je še osnutek",
        stands: f => `Poseg, ki najavlja to izdajo, je še osnutek${f.text("drafts", paths => ` (${paths})`)}.`,
        unblock: () => "Dopolnite ga, zbrišite vrstico status: draft, ga najavite in dajte v odobritev ter izberite termin, do katerega sta še dva delovna dneva."
      },
      "target.unverifiable": {
        brief: "commita ali oznake ni bilo mogoče prebrati",
        stands: f => `Z GitHuba ni bilo mogoče izvedeti, kateri commit se namešča${f.text("announced-tag", tag => ` oziroma kam kaže ${tag}`)}.`,
        unblock: f => reasons_askAgain(f, "pravico contents: read")
      },
      "announcement.missing": {
        brief: "poseg ni najavljen",
        stands: f => f.choose("withdrawn", {
          true: "Zadnje sporočilo o tem posegu je umik, zato najave ni."
        }, f.choose("set-aside", {
          true: "Poseg je bil po najavi umaknjen ali končan ali pa tega ni mogoče izključiti, zato ta najava ne šteje več."
        }, f.choose("receipt-demanded", {
          true: "Potrdila o poslani najavi ni, solution.yml pa ga zahteva."
        }, "Najava posega ni zapisana."))),
        unblock: f => `Poseg najavite na servicedesk@src.si in skrbniku rešitve${f.text("custodian", address => ` (${address})`)}${f.choose("receipt-demanded", {
          true: " z načinom announce"
        }, " z načinom announce ali sami")}; kar pošljete sami, zapišite v announcement (sent-at, recipients, reference). Dva delovna dneva se štejeta od takrat.`
      },
      "announcement.recipient-missing": {
        brief: "najava ni bila poslana vsem",
        stands: f => f.own("missing", missing => `Najave nima: ${missing}.`, "Najava ni bila poslana vsem prejemnikom."),
        unblock: f => `Pošljite jo še na ${f.own("missing", missing => missing, "manjkajoče naslove")} ter zapišite poznejši sent-at in vse prejemnike; rok se šteje od poznejšega časa.`
      },
      "announcement.in-future": {
        brief: "najava ima prihodnji datum",
        stands: f => `Čas, ko naj bi bila najava poslana${f.when("sent-at", when => ` (${when})`)}, je še v prihodnosti.`,
        unblock: () => "V announcement.sent-at vpišite, kdaj je bila res poslana (po ljubljanskem času)."
      },
      "announcement.no-reference": {
        brief: "najava nima sklica",
        stands: () => "Najava nima ne številke zahtevka ne oznake Message-ID.",
        unblock: () => "V announcement.reference vpišite številko zahtevka pri servisni službi ali <Message-ID> poslanega dopisa."
      },
      "announcement.reference-malformed": {
        brief: "sklic najave nima prave oblike",
        stands: f => `Sklic${f.text("reference", reference => ` ${reference}`)} nima oblike, ki jo zahteva reference-pattern${f.text("reference-pattern", pattern => `: ${pattern}`)}.`,
        unblock: () => "Ključ announcement.reference popravite v številko zahtevka, kot jo je dodelila servisna služba."
      },
      "announcement.plan-changed": {
        brief: "načrt je bil po najavi spremenjen",
        stands: f => `Najavljen je bil${f.when("told-at", when => ` (${when})`)} drug načrt, kot velja zdaj${f.text("plan", plan => ` (${plan})`)}${f.when("no-other-since", when => `; drug načrt je veljal do: ${when}`)}.`,
        unblock: () => `Povrnite najavljeni načrt ali pa ${reasons_ANNOUNCE_ANEW}. Odtis načrta pokaže »ezdrav check«.`
      },
      "announcement.unverifiable": {
        brief: "najave ni mogoče preveriti",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "Potrdilo o najavi je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.",
          "receipt-unreadable": "Zadnjega potrdila ni mogoče prebrati.",
          "receipt-unbound": "Zadnje potrdilo ni nastalo v zagonu na privzeti veji, ki ga navaja, zato ni znano, kdo je bil obveščen.",
          "run-unknown": "Z GitHuba ni bilo mogoče izvedeti, v katerem zagonu je nastalo zadnje potrdilo.",
          "not-signed": "solution.yml zahteva potrdilo, ki ga je podpisal GitHub, tega podpisa pa še nima nobeno potrdilo.",
          "landing-unknown": "Z GitHuba ni bilo mogoče izvedeti, kdaj je načrt prišel na privzeto vejo."
        }, "Potrdil o najavi ni bilo mogoče prebrati z GitHuba."),
        unblock: f => f.choose("unknown", {
          "delivery-unknown": "Na servicedesk@src.si vprašajte, ali je najava prispela; če je, jo s sklicem zapišite v announcement, sicer najavite znova.",
          "not-signed": "V solution.yml nastavite evidence.announcement na receipt: ta različica podpisanih potrdil ne izdaja."
        }, reasons_askAgain(f, "pravici contents: read in deployments: read"))
      },
      "lead-time.too-short": {
        brief: "rok najave je prekratek",
        stands: f => `Med najavo${f.stamp("announced-at", stamp => ` (${stamp})`)} in načrtovanim začetkom${f.stamp("start", stamp => ` (${stamp})`)} ${f.number("working-days", reasons_workingDaysCount, "je premalo delovnih dni")}, ${f.number("required", workingDaysNeeded, "potrebna sta 2")}.`,
        unblock: f => `Začetek (schedule.start) prestavite${f.stamp("earliest-start-if-announced-now", stamp => ` na ${stamp} ali pozneje (najzgodnejši začetek, če najavite danes)`, " na poznejšo noč")}; ${reasons_ANNOUNCE_ANEW}. Nov začetek je nov načrt, zato se dnevi štejejo od njegove najave.${f.lastDay("latest-announcement", day => ` Za sedanji začetek bi bilo treba poseg najaviti najpozneje ${day}.`)}`
      },
      "lead-time.unverifiable": {
        brief: "roka najave ni mogoče preveriti",
        stands: f => f.choose("why", {
          "beyond-table": `Koledar dela prostih dni ne sega tako daleč${f.text("beyond", day => ` (${day})`)}.`
        }, "Ni znano, kdaj je bil poseg najavljen, zato dni ni mogoče prešteti."),
        unblock: f => f.choose("why", {
          "beyond-table": "Popravite datume ali uporabite novejšo različico z daljšim koledarjem."
        }, "Uredite, kar je zapisano pri najavi, in opravilo zaženite znova.")
      },
      "approval.client-missing": {
        brief: "manjka odobritev naročnika",
        stands: () => "Naročnik tega načrta ni odobril. Molk ni odobritev.",
        unblock: f => `Prosite naročnika, da odobri ta načrt. ${reasons_giveApproval(f, "client")}`
      },
      "approval.ezdrav-ict-missing": {
        brief: "manjka odobritev ekipe IKT eZdravja",
        stands: () => "Ekipa IKT eZdravja tega načrta ni odobrila. Molk ni odobritev.",
        unblock: f => `Prosite ekipo IKT eZdravja (ikt@ezdrav.si), da odobri ta načrt. ${reasons_giveApproval(f, "ezdrav-ict")}`
      },
      "approval.before-announcement": {
        brief: "odobritev je starejša od najave",
        stands: f => `Odobritev ${ofParty(f)}${f.when("at", when => `, dana ${when},`)} je starejša od najave ali od načrta in ne navaja odtisa načrta.`,
        unblock: f => `Prosite ${askParty(f)}, da odobritev potrdi za ta načrt, in zapišite poznejši čas; če odobritev navaja odtis načrta, ga zapišite pod ključ »plan«.`
      },
      "approval.in-future": {
        brief: "odobritev ima prihodnji datum",
        stands: f => `Odobritev ${ofParty(f)} ima čas, ki je še v prihodnosti${f.stamp("at", stamp => ` (${stamp})`)}.`,
        unblock: () => "V ključ »at« vpišite, kdaj je bila res dana (po ljubljanskem času)."
      },
      "approval.same-party": {
        brief: "obe odobritvi je dala ista oseba",
        stands: f => `Obe odobritvi je dala ista oseba${f.text("by", by => ` (${by})`)}.`,
        unblock: () => "Naročnik in ekipa IKT eZdravja odobrita vsak zase: prosite še drugo stran."
      },
      "approval.same-reference": {
        brief: "obe odobritvi imata isti sklic",
        stands: f => `Obe odobritvi imata isti sklic${f.text("reference", reference => ` (${reference})`)}.`,
        unblock: () => "Odgovor vsake strani zapišite z lastnim sklicem, na primer s številko vnosa v zahtevku."
      },
      "approval.reference-malformed": {
        brief: "sklic odobritve nima prave oblike",
        stands: f => `Sklic${f.text("reference", reference => ` ${reference}`)} pri odobritvi ${ofParty(f)} manjka ali nima oblike, ki jo zahteva reference-pattern.`,
        unblock: () => "Popravite ga v številko zahtevka ali v <Message-ID> odgovora."
      },
      "approval.self": {
        brief: "odobril je nekdo, ki spremembo izvaja",
        stands: f => `Odobritev ${ofParty(f)} je dal avtor načrta ali tisti, ki začenja namestitev${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Za odobritev prosite koga drugega v imenu ${ofParty(f)} ali pa naj namestitev začne nekdo drug.`
      },
      "approval.plan-changed": {
        brief: "odobritev velja za drug načrt",
        stands: f => `Odobritev ${ofParty(f)} velja za drug načrt, kot je zdaj${f.text("plan", plan => ` (${plan})`)}.`,
        unblock: f => `Prosite ${askParty(f)}, da odobri sedanji načrt, ali povrnite odobrenega.`
      },
      "approval.edited": {
        brief: "komentar z odobritvijo je bil spremenjen",
        stands: f => `Komentar z odobritvijo ${ofParty(f)} je bil urejan ali skrit${f.text("by", by => ` (${by})`)}, zato ne šteje.`,
        unblock: f => `Prosite ${askParty(f)} za nov komentar${f.text("approve-line", line => ` ${line}`)} ali za odobritev zahtevka za združitev.`
      },
      "approval.not-authorised": {
        brief: "odobril je nekdo, ki ne sme odobriti",
        stands: f => `Odobritev ${ofParty(f)} je dal nekdo, ki ni med njenimi odobritelji, ne dela več tu ali pa je pisal po e-pošti ali prek aplikacije${f.text("by", by => ` (${by})`)}.`,
        unblock: f => `Prosite koga od tistih, ki so v solution.yml (approvers) navedeni v imenu ${ofParty(f)}, ali seznam popravite z ločenim zahtevkom za združitev.`
      },
      "approval.unverifiable": {
        brief: "odobritve ni mogoče preveriti",
        stands: f => f.choose("unknown", {
          "people-unknown": `Ni mogoče ugotoviti, ali je odobritev ${ofParty(f)} dal nekdo drug: GitHub ne navaja vseh, ki so načrt napisali, ga spravili na privzeto vejo ali zaganjajo namestitev (izbrisan račun, ključ repozitorija (deploy key), zagon iz drugega delovnega toka ali preveč commitov naenkrat).`
        }, `Odobritve ${ofParty(f)} ni bilo mogoče preveriti na GitHubu.`),
        unblock: f => f.choose("unknown", {
          "people-unknown": `Namestitev naj zažene človek; če se to ponovi, novo različico načrta spravite na privzeto vejo z ločenim zahtevkom za združitev, ki ga odprejo in združijo ljudje, ${reasons_ANNOUNCE_ANEW}.`
        }, reasons_askAgain(f, "pravici pull-requests: read in issues: read"))
      },
      "schedule.outside-window": {
        brief: "termin ni v vzdrževalnem oknu",
        stands: f => `Najavljeni termin${f.when("start", when => ` se začne ${when}`)}${f.when("end", when => ` in konča ${when}`)}, kar ni v celoti v vzdrževalnem oknu${f.when("window-opens-at", when => `; to se${f.choose("downtime", {
          true: " pri predvidenem izpadu"
        })} odpre ${when}`)}${f.when("window-closes-at", when => ` in zapre ${when}`)}.`,
        unblock: () => `Časa schedule.start in schedule.end postavite v okno ene noči (20:00–06:00; pri predvidenem izpadu 22:00–06:00; ožje, kjer tako določa solution.yml), ${reasons_ANNOUNCE_ANEW}.`
      },
      "schedule.spans-nights": {
        brief: "termin sega čez več noči",
        stands: f => `Najavljeni termin sega v okna več noči${f.text("nights", nights => ` (${nights})`)}.`,
        unblock: () => "Delo razdelite na en poseg na noč in vsakega najavite."
      },
      "schedule.reversed": {
        brief: "termin se konča, preden se začne",
        stands: f => `Najavljeni termin se konča${f.when("end", when => ` ${when}`)}, torej ne po začetku${f.stamp("start", stamp => ` (${stamp})`)}.`,
        unblock: () => `Popravite schedule.end, ${reasons_ANNOUNCE_ANEW}.`
      },
      "slot.not-yet-open": {
        brief: "termin še ni odprt",
        stands: f => f.choose("reversed", {
          true: "Najavljeni termin se konča, preden se začne, zato se nikoli ne odpre."
        }, `Najavljeni termin še ni odprt${f.when("opens-at", when => `; odpre se ${when}`)}.`),
        unblock: f => f.choose("reversed", {
          true: reasons_NEVER_OPENS
        }) || f.choose("in-vain", {
          true: reasons_IN_VAIN
        }) || `${f.choose("only-reason", {
          false: "Najprej odpravite druge razloge. "
        })}Počakajte${f.when("opens-at", when => `, da se termin odpre ${when}`)}, in opravilo zaženite znova${f.when("closes-at", when => `; termin se konča ${when}`)}. Način resume to naredi sam.`
      },
      "slot.over": {
        brief: "termin je mimo",
        stands: f => f.choose("reversed", {
          true: "Najavljeni termin se konča, preden se začne, zato ni bil nikoli odprt."
        }, `Najavljeni termin je mimo${f.when("closes-at", when => `; končal se je ${when}`)}.`),
        unblock: () => `Določite nov termin (schedule.start in schedule.end), ${reasons_ANNOUNCE_ANEW}.`
      },
      "fit.too-late": {
        brief: "delo ne gre več v termin",
        stands: f => `Za začetek je prepozno: delo${f.number("work-minutes", minutes => ` (${minutes} min)`)} in povrnitev${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} ne gresta več v termin${f.when("last-start", when => `; najpoznejši začetek je bil ${when}`)}.`,
        unblock: () => `Ne začenjajte zdaj. Določite nov termin, ${reasons_ANNOUNCE_ANEW}.`
      },
      "fit.longer-than-slot": {
        brief: "delo je daljše od termina",
        stands: f => `Delo${f.number("work-minutes", minutes => ` (${minutes} min)`)} s povrnitvijo${f.number("rollback-minutes", minutes => ` (${minutes} min)`)} je daljše od celotnega najavljenega termina, zato pravega časa za začetek sploh ni.`,
        unblock: () => `Določite daljši termin (schedule.end) ali manj minut dela, ${reasons_ANNOUNCE_ANEW}.`
      },
      "freeze.active": {
        brief: "velja zamrznitev",
        stands: f => `Zamrznitev velja${f.stamp("from", stamp => ` od ${stamp}`)}${f.stamp("to", stamp => ` do ${stamp}`)}${f.text("reason", reason => `: ${reason}`)}.`,
        unblock: f => `Počakajte na njen konec${f.stamp("to", stamp => ` (${stamp})`)} in najavite termin po njem. Urgentni poseg je dovoljen le, če pri zamrznitvi piše urgent: allowed.`
      },
      "urgent.unjustified": {
        brief: "urgentni poseg ni utemeljen",
        stands: f => `Utemeljitev urgent.reason manjka ali je prekratka${f.number("reason-length", length => ` (${characters(length)})`)}; potrebnih je vsaj 20 znakov.`,
        unblock: () => "V urgent.reason napišite, kaj ne deluje in zakaj ni mogoče čakati na običajno pot."
      },
      "urgent.no-incident": {
        brief: "manjka oznaka incidenta",
        stands: () => "Ključ urgent.incident manjka.",
        unblock: () => "V urgent.incident vpišite številko incidenta."
      },
      "urgent.not-authorised": {
        brief: "urgentni poseg začenja nekdo brez pooblastila",
        stands: () => "V urgent-authorities ni naveden niti tisti, ki je načrt spravil na privzeto vejo, niti tisti, ki začenja zagon.",
        unblock: () => "Načrt naj združi ali zagon začne kdo od tistih, ki so navedeni v urgent-authorities v solution.yml."
      },
      "urgent.not-notified": {
        brief: "obvestilo o urgentnem posegu ni poslano",
        stands: f => `Ni znano nobeno obvestilo servisni službi in skrbniku rešitve za ta načrt${f.when("notified-at", when => `; tisto, ki je bilo poslano ${when}, ne šteje`)}${f.choose("set-aside", {
          true: "; po zadnjem je bil poseg umaknjen ali končan ali pa tega ni mogoče izključiti"
        }, "")}.`,
        unblock: () => "Pošljite obvestilo na servicedesk@src.si in skrbniku rešitve: če je nastavljen smtp-url, ga pošlje preverjanje samo, lahko ga pošlje način announce, lahko pa ga pošljete sami in zapišete v urgent.notification (sent-at, recipients, reference, plan)."
      },
      "urgent.recipient-missing": {
        brief: "obvestilo ni bilo poslano vsem",
        stands: f => f.own("missing", missing => `Obvestila nima: ${missing}.`, "Obvestilo ni bilo poslano vsem prejemnikom."),
        unblock: f => `Pošljite ga še na ${f.own("missing", missing => missing, "manjkajoče naslove")} in to zapišite v urgent.notification.`
      },
      "urgent.plan-changed": {
        brief: "načrt je bil po obvestilu spremenjen",
        stands: f => `Obvestilo${f.when("told-at", when => `, poslano ${when},`)} velja za drug načrt, kot je zdaj${f.when("no-other-since", when => `; drug načrt je veljal do: ${when}`)}.`,
        unblock: () => "Pošljite obvestilo za sedanji načrt ali povrnite načrt, za katerega je bilo poslano."
      },
      "urgent.notified-in-future": {
        brief: "obvestilo ima prihodnji datum",
        stands: f => `Čas, ko naj bi bilo obvestilo poslano${f.when("notified-at", when => ` (${when})`)}, je še v prihodnosti.`,
        unblock: () => "V urgent.notification.sent-at vpišite, kdaj je bilo res poslano (po ljubljanskem času)."
      },
      "urgent.expired": {
        brief: "obvestilo je poteklo",
        stands: f => `Obvestilo${f.when("notified-at", when => `, poslano ${when},`)} ne velja več${f.when("expires-at", when => `; poteklo je ${when}`)}.`,
        unblock: () => "Če je delo še vedno urgentno, pošljite novo obvestilo; sicer poseg načrtujte in najavite po običajni poti."
      },
      "urgent.unverifiable": {
        brief: "obvestila ni mogoče preveriti",
        stands: f => f.choose("unknown", {
          "delivery-unknown": "Potrdilo o obvestilu je bilo pripravljeno, ni pa znano, ali je bilo sporočilo dostavljeno.",
          "receipt-unbound": "Zadnje potrdilo ni nastalo v zagonu na privzeti veji, ki ga navaja, zato ni znano, kdo je bil obveščen.",
          "run-unknown": "Z GitHuba ni bilo mogoče izvedeti, v katerem zagonu je nastalo zadnje potrdilo.",
          "not-signed": "solution.yml zahteva potrdilo, ki ga je podpisal GitHub, tega podpisa pa še nima nobeno potrdilo."
        }, "Z GitHuba ni bilo mogoče izvedeti, ali je bilo obvestilo poslano in kdo je načrt spravil na privzeto vejo."),
        unblock: f => f.choose("unknown", {
          "not-signed": "V solution.yml nastavite evidence.announcement na receipt: ta različica podpisanih potrdil ne izdaja."
        }, "Na servicedesk@src.si vprašajte, ali je obvestilo prispelo, ga s sklicem zapišite v urgent.notification in opravilo zaženite znova.")
      },
      "staff.departed": {
        brief: "kdor začenja namestitev, ne dela več tu",
        stands: f => `${f.text("login", login => login, "Kdor začenja namestitev,")} ne dela več tu${f.text("ref", ref => ` (${ref})`)}${f.when("departed-at", when => `; pooblastila so prenehala ${when}`)}.`,
        unblock: () => "Namestitev naj začne nekdo, ki dela tu. Takoj preverite, ali je na servicedesk@src.si poslan preklic pooblastil."
      },
      "staff.unknown": {
        brief: "kdor začenja namestitev, ni na seznamu sodelavcev",
        stands: f => f.text("login", login => `V .ezdrav/staff.yml ni osebe ${login}.`, "Kdor začenja namestitev, ni v .ezdrav/staff.yml."),
        unblock: () => "Namestitev naj začne nekdo s seznama, ali pa seznam dopolnite z zahtevkom za združitev (github: login in id)."
      },
      "staff.no-statement": {
        brief: "podpisana izjava o varovanju osebnih podatkov ne velja ali manjka",
        stands: f => `Za ${f.text("login", login => `osebo ${login}`, "osebo, ki začenja namestitev,")} ${f.text("statement-signed", date => `ima izjava o varovanju osebnih podatkov datum ${date}, ki je še v prihodnosti`, "ni zapisana podpisana izjava o varovanju osebnih podatkov")}.`,
        unblock: f => `${f.text("statement-signed", () => "V statement-signed vpišite dan, ko je bila izjava res podpisana,", "Poskrbite za podpis izjave in datum zapišite v statement-signed")} ali pa naj začne nekdo drug.`
      },
      "staff.not-eligible": {
        brief: "preverjanje upravičenosti ne velja ali manjka",
        stands: f => `Za ${f.text("login", login => `osebo ${login}`, "osebo, ki začenja namestitev,")} ${f.text("eligibility-checked", date => `ima preverjanje upravičenosti datum ${date}, ki je še v prihodnosti`, "ni zapisano, da je nosilec pogodbe preveril upravičenost")}.`,
        unblock: f => `${f.text("eligibility-checked", () => "V eligibility-checked vpišite dan, ko je nosilec pogodbe to res preveril,", "Nosilca pogodbe prosite, da to preveri, in datum zapišite v eligibility-checked")} ali pa naj začne nekdo drug.`
      },
      "staff.unverifiable": {
        brief: "ni znano, kdo začenja namestitev",
        stands: () => "Ni znano, kdo začenja namestitev.",
        unblock: () => "Opravilo zaženite znova; iz zagona mora biti razvidno, kdo ga je začel (pravica actions: read)."
      },
      "clock.unverifiable": {
        brief: "času ni mogoče zaupati",
        stands: f => `Iz zaupanja vredne ure ni bilo mogoče izvedeti, koliko je ura${f.answer(said => `: ${said}`)}.`,
        unblock: () => "Opravilo zaženite znova. Če se ponovi, poiščite posrednika (proxy), ki shranjuje ali spreminja glavo Date v odgovorih GitHuba."
      },
      "api.forbidden": {
        brief: "GitHub je zavrnil poizvedbo",
        stands: f => `GitHub je zavrnil poizvedbo${f.text("request", request => ` ${request}`)}${f.number("status", status => ` (${status})`)}${f.answer(said => `: ${said}`)}.`,
        unblock: f => f.text("permission", permission => `Med pravice opravila (permissions) dodajte ${permission} in ga zaženite znova.`, "Preverite pravice opravila (permissions) in žeton ter ga zaženite znova.")
      },
      "api.rate-limited": {
        brief: "dosežena je omejitev GitHuba",
        stands: f => `Dosežena je omejitev števila poizvedb na GitHubu${f.text("request", request => ` (${request})`)}.`,
        unblock: () => "Počakajte nekaj minut (največ eno uro) in opravilo zaženite znova."
      },
      "api.unavailable": {
        brief: "GitHub ni odgovoril",
        stands: f => `GitHub ni odgovoril na poizvedbo${f.text("request", request => ` ${request}`)}${f.number("status", status => ` (${status})`)}${f.answer(said => `: ${said}`)}.`,
        unblock: () => "Čez nekaj minut opravilo zaženite znova. Če se ponovi, preverite omrežje izvajalnika, posrednika (proxy) in stran s stanjem GitHuba."
      },
      "api.malformed": {
        brief: "odgovora GitHuba ni mogoče razumeti",
        stands: f => `Odgovor na poizvedbo${f.text("request", request => ` ${request}`)} ni takšen, kot ga opisuje GitHub${f.answer(said => `: ${said}`)}.`,
        unblock: () => "Opravilo zaženite znova. Če se ponovi, poiščite posrednika (proxy), ki spreminja odgovore, ali uporabite novejšo različico."
      },
      "event.not-allowed": {
        brief: "ta dogodek ne sme sprožiti namestitve",
        stands: f => f.choose("announcing", {
          true: `Zagon je sprožil dogodek${f.text("event", event => ` ${event}`)}${f.text("ref", ref => ` na ${ref}`)}; kar bi bilo poslano od tam, ne bi štelo, zato ni bilo poslano nič.`
        }, `Zagon je sprožil dogodek${f.text("event", event => ` ${event}`)}, ki ne sme nameščati.`),
        unblock: f => f.choose("announcing", {
          true: "Način announce zaženite na privzeti veji: ob potisku, po urniku ali ročno (»Run workflow«)."
        }, "Namestitev začnite s potiskom oznake, z objavo njene izdaje ali z ročnim zagonom (»Run workflow«) na oznaki.")
      }
    };
    const record_RECORD = {
      ask: {
        sentAt: "Kdaj je bilo poslano?",
        recipients: "Komu? (naslovi, ločeni z vejicami)",
        ticket: "Pod katero številko ali <Message-ID>?",
        form: "Številka uradnega obrazca, če je bil oddan",
        party: "Kdo je odobril?",
        by: "Kdo je to sporočil? (vloga ali začetnici, brez osebnih podatkov)",
        approvedAt: "Kdaj?",
        approvalReference: "Kje se to najde? (zahtevek, <Message-ID>; pri urgentnem: telephone)",
        result: "Kako se je končalo?",
        started: "Kdaj se je delo začelo?",
        ended: "Kdaj se je končalo?",
        downtime: "Koliko minut storitev ni delovala?",
        deviations: "Kaj je potekalo drugače, kot je bilo načrtovano?",
        left: "Kateri je zadnji dan?",
        notified: "Kdaj je bila pomoč uporabnikom obveščena?",
        confirmed: "Kdaj je bil preklic potrjen?",
        requested: "Kdaj je bil račun zahtevan?",
        granted: "Kdaj je bil odobren?"
      },
      parties: {
        client: "naročnik",
        "ezdrav-ict": "ekipa IKT eZdravja"
      },
      results: {
        completed: "izvedeno",
        "rolled-back": "povrnjeno v prejšnje stanje",
        cancelled: "odpovedano, posega ni bilo"
      },
      refused: "Pravila bi to zavrnila, zato ni bilo zapisano nič:",
      commit: (paths, kind) => `git add -A ${paths.map(steps.r).join(" ")} && git commit -m ${(0, 
      steps.r)(`Record ${kind}`)}`,
      approvals: id => `Ko pride odgovor: ezdrav record approval ${(0, steps.r)(id)} --party client (nato --party ezdrav-ict)`,
      otherApproval: (id, party) => `Ko pride drugi odgovor: ezdrav record approval ${(0, 
      steps.r)(id)} --party ${party}`,
      judge: tag => `Preverite, kaj še manjka: ezdrav gate --ref ${(0, steps.r)(tag)}`,
      closing: path => `Poročilo o izvedbi: ezdrav letter closing-report --intervention ${(0, 
      steps.r)(path)}`,
      revocation: ref => `Takoj obvestite pomoč uporabnikom: ezdrav letter revocation --ref ${(0, 
      steps.r)(ref)} --people DATOTEKA, nato ezdrav record revocation ${(0, steps.r)(ref)} (način staff naredi oboje sam)`,
      confirmation: ref => `Ko je preklic potrjen: ezdrav record revocation ${(0, steps.r)(ref)} --confirmed ČAS`,
      granted: ref => `Ko je odobren: ezdrav record account ${(0, steps.r)(ref)} --granted DATUM`,
      question: "Zapišem?",
      written: path => `Zapisano: ${path}`,
      notWritten: asked => asked ? "Nič ni bilo zapisano." : "Nič ni bilo zapisano. Z --yes se to zapiše.",
      next: "Naprej:"
    };
    const request_REQUEST = {
      letters: {
        architecture: "Osnovni načrti arhitekture pred prvim sestankom",
        question: "Vprašanje",
        request: "Zahtevek v prosti obliki"
      },
      head: (letter, done) => `${letter}: ${done ? "poslano" : "NI POSLANO"}`,
      sent: (to, messageId) => `Poslano na: ${to} (${messageId}).`,
      told: "Natanko to sporočilo je že poslano. Tokrat ni bilo poslano nič.",
      sending: messageId => `Pošilja se (${messageId}). Če tako ostane, ni znano, ali je prispelo.`,
      byHand: (path, to, subject) => `NI POSLANO: brez vhoda smtp-url je sporočilo le pripravljeno. Pošljite ${path} prejemnikom ${to} z zadevo ${subject}.`,
      setSender: "V osnutku ni pošiljatelja; vpišite svoj naslov.",
      notSent: why => `NI POSLANO, sporočila ni dobil nihče: ${why}. Odpravite vzrok in zaženite znova.`,
      unknown: messageId => `NI ZNANO, ali je prispelo: bilo je predano, odgovora strežnika pa ni bilo (${messageId}). Samodejno se ne pošlje znova.`,
      rival: "Natanko to sporočilo ta trenutek pošilja drug zagon; ta ni poslal ničesar.",
      earlierUnknown: "NI ZNANO, ali je sporočilo prejšnjega zagona prispelo. Nič ni bilo poslano znova.",
      ifItDidNot: messageId => `Vprašajte servisno službo ali poglejte v predal pošiljatelja. Če ni prispelo, zaženite ročno z vhodom send-again: ${messageId}.`,
      recordChanged: "Nekdo je spremenil komentar te zadeve, v katerem je bilo pošiljanje zapisano. Vprašajte servisno službo; če sporočilo ni prispelo, ta komentar izbrišite in zaženite znova.",
      incomplete: keys => `NI POSLANO, bilo bi nepopolno. Izpolnite: ${keys}.`,
      problem: "Poizvedba na GitHub ni uspela; nič ni bilo poslano.",
      issueAt: number => `Zapis na GitHubu: #${number}.`,
      issueTrouble: "Zapisa na GitHubu ni bilo mogoče posodobiti.",
      wholeLetter: "Sporočilo",
      tasks: "- [ ] odgovor je prispel; številka zahtevka je zapisana spodaj"
    };
    const resume_RESUME = {
      slot: {
        "not-yet-open": (id, at) => `${id}: termin se odpre ob ${at}; prej se nič ne zažene.`,
        open: (id, at) => `${id}: termin je odprt do ${at}.`,
        over: (id, at) => `${id}: termin se je končal ob ${at}; nič se več ne zažene.`
      },
      noSlot: "Ni načrtovanega posega: ni česa znova zagnati.",
      noRun: "V zadnjih 24 urah ni zagona za odprti termin.",
      runs: {
        resumed: "znova zagnan",
        "already-resumed": "je že bil znova zagnan",
        "not-newest": "puščen: velja drug zagon iste izdaje",
        "not-refused-for-time": "puščen: ni zavrnjen samo zaradi časa",
        "still-refused": "še vedno zavrnjen",
        unknown: "se ne da vedeti"
      },
      problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
      lacks: permission => `; opravilo potrebuje dovoljenje ${permission}`
    };
    const rules_EVIDENCE_ANNOUNCEMENT = "`landed` (privzeto): načrt je na privzeti veji po zapisu GitHuba, poslano pa po potrdilu ali zapisanem `sent-at`. `receipt`: samo po potrdilu.";
    const rules_PATTERN = "Oblika številk vaših zahtevkov; za `<Message-ID>` ne velja. Brez nje ustreza vsak sklic.";
    const rules_RULES = {
      file: {
        name: "datoteke",
        refuses: "treh datotek ni mogoče prebrati v celoti: na poti ni datoteke, ni veljavna ali pa so v njej osebni podatki. Vsaka napaka je navedena z vrstico in stolpcem, s [svojo kodo](../../../schemas/README.md).",
        example: "`.ezdrav/intervention.yml` z `downtme: true` ni veljavna: ste mislili `downtime`?",
        settings: [ [ "vhod `intervention`", "Pot edine datoteke, ki je mišljena. Privzeto: vsaka nedokončana." ] ]
      },
      rules: {
        name: "pravila nespremenjena",
        refuses: "so bila pravila omiljena pred manj kot dvema delovnima dnevoma in jih prejšnja različica ne dovoli. Zaostritev velja takoj. Omilitev velja takoj tudi, če je zahtevek za združitev, s katerim je prišla, odobril neodvisen odobritelj ali pooblaščenec za urgentne posege po prejšnji različici. Štejejo različice, ki so bile na privzeti veji, tudi pri urgentnih posegih.",
        example: "zamrznitev je ob 22:10 črtana iz `solution.yml`, termin pa se odpre ob 22:30.",
        settings: [ [ "solution.yml: `freezes`", "Ta in vsak drug ključ, ki pravila zaostri." ], [ "staff.yml: `staff`", "Kdor je odšel (`left`), šteje za odsotnega, če je vnos popravil sam ali kdor začenja." ] ]
      },
      target: {
        name: "cilj namestitve",
        refuses: "se ne namešča to, kar je bilo najavljeno: referenca zagona ni najavljena oznaka, commit je drug, okolje se razlikuje, ali pa je načrt umaknjen oziroma končan.",
        example: "zagon je na `refs/tags/v4.12.1`, najavljena je `v4.12.0`.",
        settings: [ [ "intervention.yml: `release.tag`", "Oznaka, ki se sme namestiti." ], [ "intervention.yml: `release.commit`", "Oznako veže na en commit. Brez njega premaknjena oznaka namesti tisto, na kar kaže." ], [ "intervention.yml: `status`", "`withdrawn` ni nikoli dovoljen." ], [ "vhod `environment`", "Kam opravilo namešča; mora biti najavljeno okolje." ], [ "vhod `intervention`", "Pot edine datoteke, ki je mišljena." ] ]
      },
      announcement: {
        name: "najava posega",
        refuses: "poseg ni bil najavljen servisni službi (servicedesk) in skrbniku rešitve, obema, s sklicem in prav za ta načrt.",
        example: "med prejemniki je samo servicedesk@src.si: manjka skrbnik rešitve.",
        settings: [ [ "solution.yml: `contacts.solution-custodian`", "Drugi prejemnik. Brez njega šteje katerikoli drugi naslov, kar poročilo pove." ], [ "solution.yml: `evidence.announcement`", rules_EVIDENCE_ANNOUNCEMENT ], [ "solution.yml: `reference-pattern`", rules_PATTERN ] ]
      },
      "lead-time": {
        name: "rok najave",
        refuses: "sta med najavo in nočjo načrtovanega začetka manj kot dva delovna dneva. Dan najave ne šteje, večer, s katerim se noč začne, pa šteje. Vikendi, dela prosti dnevi in vaši dodatni dnevi ne štejejo.",
        example: "najava v petek ob 15:00, začetek v ponedeljek ob 22:00: šteje samo ponedeljek; torek ob 20:00 bi ustrezal.",
        settings: [ [ "solution.yml: `calendar.lead-time`", "`full-days` je strožje: dva delovna dneva v celoti med najavo in začetkom." ], [ "solution.yml: `calendar.extra-non-working-days`", "Dodatni dnevi, ki ne štejejo." ], [ "solution.yml: `evidence.announcement`", rules_EVIDENCE_ANNOUNCEMENT ] ]
      },
      approval: {
        name: "odobritvi",
        refuses: "naročnik ali ekipa IKT eZdravja nista odobrila prav tega načrta; odobriti morata oba, dve različni osebi z dvema različnima sklicema, nobena od njiju avtor načrta ali kdor začne namestitev. Molk ni odobritev.",
        example: "odobritev naročnika ima čas 09:00, najava je bila poslana ob 10:00: dana je bila za nekaj drugega.",
        settings: [ [ "solution.yml: `evidence.approvals`", "`recorded` (privzeto): zapis v datoteki, pregled ali komentar z odobritvijo. `verified`: samo pregled ali komentar odobritelja." ], [ "solution.yml: `approvers`", "Kdo lahko odobri s pregledom ali komentarjem, po številskem id; strani nimata skupnih oseb." ], [ "solution.yml: `reference-pattern`", rules_PATTERN ] ]
      },
      schedule: {
        name: "vzdrževalno okno",
        refuses: "najavljeni termin ni znotraj vzdrževalnega okna ene noči: 20:00–06:00 oziroma 22:00–06:00, kjer je predviden izpad. Vsako noč v tednu.",
        example: "`downtime: true` od 21:00: okno se odpre ob 22:00.",
        settings: [ [ "solution.yml: `window`", "`opens`, `opens-with-downtime`, `closes`: lahko ožje, nikoli širše." ], [ "intervention.yml: `schedule.downtime`", "Mora biti navedeno." ] ]
      },
      slot: {
        name: "najavljeni termin",
        refuses: "trenutni čas ni znotraj najavljenega termina. Odprto vzdrževalno okno ne zadošča: delo je najavljeno za svoj termin.",
        example: "termin je 22:00–02:00, ura je 19:50: še ne.",
        settings: [ [ "vhod `wait-minutes`", "Počaka do 60 minut, kjer je ovira samo odprtje termina, in presodi znova." ] ]
      },
      fit: {
        name: "delo gre v termin",
        refuses: "delo in povrnitev ne gresta več v preostanek termina. Samo kjer je navedeno `work-minutes`. Delo, ki je daljše od celotnega termina, je zavrnjeno že v zahtevku za združitev.",
        example: "90 minut dela in 30 minut povrnitve, termin do 02:00: zadnji začetek je polnoč.",
        settings: [ [ "intervention.yml: `schedule.work-minutes`", "Koliko časa traja delo." ], [ "intervention.yml: `schedule.rollback-minutes`", "Koliko časa traja vrnitev v prejšnje stanje." ] ]
      },
      freeze: {
        name: "zamrznitev",
        refuses: "je zdaj obdobje zamrznitve iz `solution.yml`.",
        example: "od 23. decembra do 4. januarja ni posegov; urgentni le, če obdobje tako določa.",
        settings: [ [ "solution.yml: `freezes`", "`from`, `to`, `reason` in `urgent: allowed` ali `denied` (privzeto)." ] ]
      },
      urgent: {
        name: "urgentni poseg",
        refuses: "urgentni poseg nima utemeljitve z vsaj 20 znaki, nima incidenta, ga ni razglasil nihče od pooblaščenih ali pa o tem načrtu nista obveščena servisna služba in skrbnik rešitve; ali pa je od obvestila minilo več kot 12 ur. Za druge datoteke se ne uporablja.",
        example: "`reason: Izpad.` pove premalo.",
        settings: [ [ "solution.yml: `urgent-authorities`", "Kdo sme razglasiti urgentnost; eden od njih spravi načrt na privzeto vejo ali začne zagon." ], [ "solution.yml: `urgent.valid-hours`", "Koliko ur po obvestilu je še dovoljeno; največ 12." ], [ "solution.yml: `contacts.solution-custodian`", "Drugi prejemnik obvestila." ], [ "vhod `smtp-url`", "Z njim obvestilo pošlje preverjanje samo, ko ni nobene druge ovire." ] ]
      },
      staff: {
        name: "sodelavci",
        refuses: "kdor začne namestitev, ni na seznamu, je odšel, nima podpisane izjave ali njegova upravičenost ni bila preverjena. Brez seznama se ne uporablja.",
        example: "`left: 2026-11-20` odide s koncem tega dne.",
        settings: [ [ "staff.yml: `staff`", "En vnos za vsakega; osebe se razlikujejo po številskem id na GitHubu." ] ]
      },
      clock: {
        name: "ura",
        refuses: "času ni mogoče zaupati. Vzet je iz polja `Date` vsaj dveh odgovorov GitHuba, ki se ujemata, nikoli iz izvajalnika.",
        example: "odgovora se razlikujeta za minuto.",
        settings: []
      },
      api: {
        name: "odgovori GitHuba",
        refuses: "GitHub ni odgovoril, je zavrnil ali odgovoril nerazumljivo; potem nič, kar je od tega odvisno, ne šteje za izpolnjeno.",
        example: "žeton nima pravice `deployments: read`.",
        settings: [ [ "vhod `token`", "Potrebuje pravice, ki jih README navaja za vsak način." ] ]
      },
      event: {
        name: "dogodek zagona",
        refuses: "je zagon začel dogodek, ki ne sme nameščati. Smejo `push`, `release` in `workflow_dispatch`.",
        example: "`pull_request`: kdor ga odpre iz razcepa, ne sme nameščati.",
        settings: []
      }
    };
    const {count: sl_staff_count} = moments.h;
    const staff_ROSTER = (0, escaping.TL)(".ezdrav/staff.yml");
    const staff_SOLUTION = (0, escaping.TL)(".ezdrav/solution.yml");
    const staff_key = escaping.TL;
    const staff_STAFF = {
      departure: {
        title: ref => `Preklic pooblastil: ${ref}`,
        lead: "Sodelovanje je končano. Vsa pooblastila in dostope do eZdravja je treba preklicati takoj.",
        signals: {
          left: `zadnji dan, zapisan v ${staff_ROSTER}, je mimo`,
          gone: `vnos je bil izbrisan iz ${staff_ROSTER}, preden je bil preklic potrjen`,
          "no-write-access": `vnos navaja ${staff_key("write: true")}, račun pa nima pravice pisanja v ta repozitorij`,
          "no-member": "račun ni več član organizacije",
          "contract-ended": "pogodba se je iztekla"
        },
        sendByHand: to => `Spodnji dopis z vpisanim imenom in priimkom pošljite na ${to}. Imena ne pišite sem.`,
        sentByMail: to => `Dopis gre po e-pošti na ${to}. Kdaj je odšel, pove komentar spodaj.`,
        askWhetherSent: to => `Ni znano, ali je bil dopis poslan: nekdo je spremenil, kar je bilo o tem zapisano v prejšnji zadevi ali komentarju. Vprašajte servisno službo ali poglejte v predal pošiljatelja; če dopis ni odšel, ga od tu takoj pošljite na ${to}.`,
        question: {
          title: ref => `Odhod ni potrjen: ${ref}`,
          lead: "Ni gotovo, da je ta oseba odšla, zato ni bil obveščen nihče.",
          find: "Ugotovite, ali je oseba res odšla.",
          ifLeft: (ref, command) => `Če je, v ${staff_ROSTER} pri ${ref} zapišite ${staff_key("left")} (${command}). Dopis servisni službi je nato treba poslati takoj; kjer je poštni strežnik, gre sam.`,
          ifLeftAndGone: (ref, command) => `Če je, vnos ${ref} vrnite v ${staff_ROSTER} in zapišite ${staff_key("left")} (${command}). Dopis servisni službi je nato treba poslati takoj; kjer je poštni strežnik, gre sam.`,
          ifNotGone: ref => `Če ni, vnos ${ref} vrnite, kot je bil; zadeva se nato zapre sama.`,
          ifContinued: `Če pogodba teče naprej, popravite ${staff_key("contract.ends")} v ${staff_SOLUTION}; zadeva se nato zapre sama.`,
          reminders: "Dokler ni odgovora, vsak delovni dan sledi opomnik.",
          open: "Odgovora, ali je oseba odšla, še ni; kako odgovoriti, pove opis zadeve. Do takrat ni obveščen nihče."
        },
        publicRepository: "Ta repozitorij je javen, zato ne sprejema imen in dopisa od tu ni mogoče poslati.",
        recordTold: ref => `V ${staff_ROSTER} pri ${ref} zapišite ${staff_key("left")} in ${staff_key("revocation.notified")} s prejetim sklicem.`,
        putBack: ref => `Vnos ${ref} vrnite v ${staff_ROSTER} in mu dodajte ${staff_key("left")} in ${staff_key("revocation")}. Izbrišite ga šele, ko je preklic potrjen.`,
        succeeded: ref => `${ref} je spet v ${staff_ROSTER}, za nekoga drugega ali pa tega ni mogoče ugotoviti. Temu vnosu dodelite drug ${staff_key("ref")}, vnos osebe, ki je odšla, pa vrnite in mu dodajte ${staff_key("left")} in ${staff_key("revocation")}. Če gre vendarle za isto osebo, na privzeto vejo najprej spravite stari vnos, ki mu dodajte ${staff_key("left")} in ${staff_key("revocation.confirmed")}, nato pa spet novega; zadeva se nato zapre sama.`,
        ifStillHere: "Če oseba še dela tu, popravite vnos ali ji vrnite dostop; zadeva se nato zapre sama.",
        recordConfirmed: `Ko servisna služba preklic potrdi, zapišite ${staff_key("revocation.confirmed")}. Zadeva se nato zapre sama.`,
        reminders: "Do takrat vsak delovni dan sledi opomnik.",
        settled: "Preklic je potrjen.",
        withdrawn: "Nič več ne kaže na odhod, zato je zadeva zaprta. Če je bil dopis že poslan, to sporočite servisni službi.",
        reopened: "Ponovno odprto: preklic še ni potrjen.",
        reminder: (ref, day) => `Opomnik, ${day}: preklic za ${ref} še ni potrjen.`,
        toldAt: at => `Servisna služba je bila obveščena ${at}. Zahtevajte potrditev in v ${staff_ROSTER} zapišite ${staff_key("revocation.confirmed")}.`,
        notTold: to => `Servisna služba še ni obveščena. Dopis iz te zadeve takoj pošljite na ${to} in v ${staff_ROSTER} zapišite ${staff_key("revocation.notified")}.`,
        toldUnknown: (messageId, to) => `Ni znano, ali je dopis ${messageId} prispel do servisne službe. Vprašajte tam ali poglejte v predal pošiljatelja; če ni prispel, dopis iz te zadeve takoj pošljite na ${to}. V ${staff_ROSTER} zapišite ${staff_key("revocation.notified")}.`
      },
      newcomer: {
        title: ref => `Uporabniški račun: ${ref}`,
        lead: "Prihaja, računa še nima.",
        missing: "Preden je mogoče zaprositi za račun, manjka:",
        requirements: {
          "eligibility-checked": `${staff_key("eligibility-checked")}: nosilec pogodbe preveri upravičenost in izpolnjevanje pogojev (»Zahteve IKT do SW hiš pri razpisih«)`,
          "statement-signed": `${staff_key("statement-signed")}: oseba podpiše izjavo o varovanju osebnih podatkov`,
          role: `${staff_key("role")}: kaj oseba dela`,
          company: `${staff_key("company")}: pri kom oseba dela`
        },
        complete: "Vse je zbrano: za račun je mogoče zaprositi.",
        sendByHand: (to, command) => `Spodnji dopis z vpisanim imenom, e-naslovom in mobilno številko pošljite na ${to}. Celega izpiše ${command}.`,
        sentByMail: to => `Dopis gre po e-pošti na ${to}. Kdaj je odšel, pove komentar spodaj.`,
        recordRequested: ref => `V ${staff_ROSTER} pri ${ref} zapišite ${staff_key("account.requested")} s prejetim sklicem.`,
        recordGranted: `Ko je račun dodeljen, zapišite ${staff_key("account.granted")}. Zadeva se nato zapre sama.`,
        settled: "Račun je dodeljen.",
        withdrawn: "Oseba ne prihaja več, zato je zadeva zaprta."
      },
      contract: {
        title: "Iztek pogodbe: preklic vseh pooblastil",
        lead: day => `Pogodba se je iztekla ${day}. Vsem, ki so delali po njej, je treba pooblastila in dostope preklicati takoj.`,
        each: "Vsaka oseba ima svojo zadevo. Ta se zapre, ko so zaprte vse.",
        more: more => `… in še ${more}`,
        settled: "Vsi preklici so potrjeni.",
        withdrawn: "Pogodba teče naprej, zato je zadeva zaprta."
      },
      together: {
        title: "Ali je to res? Videti je, kot da jih je naenkrat odšlo veliko",
        lead: many => `Po podatkih GitHuba je naenkrat odšlo več oseb (${many}). To redko drži, zato ni bil obveščen nihče in dopisi niso bili poslani.`,
        find: "Najprej preverite, ali je vzrok drug: odstranjena skupina, znižana osnovna pravica, preseljen repozitorij ali žeton, ki vidi le del seznama.",
        ifLeft: command => `Za vsakogar, ki je res odšel, v ${staff_ROSTER} zapišite ${staff_key("left")} (${command} z njegovim ${staff_key("ref")}). Dopis zanj je nato treba poslati takoj.`,
        ifNot: "Za vse druge popravite vnos ali jim vrnite dostop; zadeva se nato zapre sama.",
        over: "Podatki GitHuba tega ne kažejo več, zato je zadeva zaprta."
      },
      letter: {
        begun: messageId => `Dopis se pošilja kot ${messageId}.`,
        sent: (at, to, messageId) => `Poštni strežnik je dopis za ${to} sprejel ${at}. Message-ID: ${messageId}.`,
        failed: why => `Dopis ni bil poslan (${why}). Prejel ga ni nihče; naslednji zagon poskusi znova. Če je nujno, ga pošljite ročno.`,
        unknown: messageId => `Ni znano, ali je dopis ${messageId} odšel, zato se ne pošlje znova. Vprašajte servisno službo ali poglejte v predal pošiljatelja in čas zapišite v ${staff_ROSTER}.`,
        yielded: "Dopis pošilja drug zagon.",
        title: "Dopis (brez osebnih podatkov)",
        namePlaceholder: "………………"
      },
      labels: {
        person: "Oseba",
        role: "Vloga",
        why: "Zakaj",
        departed: "Odhod",
        noticed: "Ugotovljeno",
        due: "Rok",
        dueNow: "takoj",
        whatToDo: "Kaj storiti",
        letter: "Dopis",
        left: "Odhod",
        told: "Servisna služba obveščena",
        confirmed: "Preklic potrjen",
        notRecorded: "ni zapisano",
        leftToTold: "Od odhoda do obvestila",
        toldToConfirmed: "Od obvestila do potrditve",
        leftToConfirmed: "Od odhoda do potrditve",
        requested: "Za račun zaprošeno",
        granted: "Račun dodeljen",
        duplicate: issue => `Dvojnik zadeve ${issue}.`
      },
      summary: {
        title: "Osebje",
        titleUndone: "Osebje: ni vse znano ali storjeno",
        counts: {
          leaving: number => `za preklic: ${number}`,
          "way-out": number => `odhaja: ${number}`,
          "way-in": number => `prihaja: ${number}`,
          in: number => `tu: ${number}`,
          out: number => `preklicano: ${number}`
        },
        places: {
          leaving: "za preklic",
          "way-out": "odhaja",
          "way-in": "prihaja",
          in: "tu",
          out: "preklicano"
        },
        columns: [ "Oseba", "Kje", "Čaka", "Zadeva", "Stanje" ],
        until: length => `še ${length}`,
        noRoster: `Ta repozitorij nima seznama osebja (${staff_ROSTER}) in ga v zadnjem času ni imel: ni nikogar, za kogar bi bilo treba skrbeti.`,
        invalidRoster: `${staff_ROSTER} ni veljavna datoteka, zato ni bilo presojeno nič: novi odhodi niso opaženi in nobena zadeva ni bila odprta, spremenjena ali zaprta. Na odhode, o katerih že govorijo odprte zadeve, opomniki tečejo naprej. Datoteko takoj popravite.`,
        nobody: "Seznam osebja je prazen.",
        contractEnded: (day, issue) => `Pogodba se je iztekla ${day}; preklicati je treba pooblastila vseh${issue}.`,
        isPublic: "Repozitorij je javen: imena, naslovi in prijavna imena se nikjer ne zapišejo, dopisi se ne pošiljajo.",
        membershipNotAsked: `Članstvo v organizaciji ni bilo preverjeno: ${staff_key("members-token")} ni podan.`,
        edited: issues => `Besedilo, ki ga je zapisal ta način, je nekdo spremenil (${issues}): kar piše tam, ne velja.`,
        letterTold: {
          sent: at => `dopis poslan ${at}`,
          recorded: at => `obveščeno ${at}`
        },
        letterAsked: on => `za račun zaprošeno ${on}`,
        hindrances: {
          question: "odhod mora najprej nekdo potrditi",
          edited: "ni znano, ali je bil dopis poslan: nekdo je spremenil zapis o tem",
          "by-hand": "dopis je treba poslati ročno",
          public: "dopis je treba poslati ročno (javen repozitorij)",
          "no-person": `dopis ni poslan: v ${staff_key("people")} manjka, kar potrebuje`,
          "people-unreadable": `dopis ni poslan: ${staff_key("people")} ni mogoče prebrati`,
          "mail-settings": "dopis ni poslan: nastavitve pošte niso veljavne",
          refused: "dopis ni poslan: poštni strežnik ga je zavrnil",
          unknown: "ni znano, ali je bil dopis poslan",
          "under-way": "dopis pošilja drug zagon",
          "solution-invalid": `dopis ni poslan: ${staff_SOLUTION} ni veljavna datoteka`,
          "not-recorded": "dopis ni poslan: začetka ni bilo mogoče zapisati"
        },
        unknowableTitle: "Česa ni mogoče vedeti",
        unknowable: {
          clock: "Koliko je ura: odgovori GitHuba se ne ujemajo. Ni bilo presojeno nič.",
          repository: "Repozitorija ni bilo mogoče prebrati. Ni bilo presojeno nič.",
          files: "Datotek ni bilo mogoče prebrati. Ni bilo presojeno nič.",
          solution: `${staff_SOLUTION} ni veljavna datoteka: kdaj se izteče pogodba, komu dodeliti zadeve in koga še obvestiti. Preklici se servisni službi pošljejo tudi brez tega, zahtevki za račune čakajo. Popravite datoteko.`,
          history: "Ali so bili v zadnjih 35 dneh s seznama osebja izbrisani vnosi: zapisa objav ni bilo mogoče prebrati.",
          writers: "Kdo še ima pravico pisanja: seznam sodelavcev je bil zavrnjen ali ni popoln.",
          members: "Kdo je še član organizacije: seznam članov je bil zavrnjen ali ni popoln.",
          issues: "Katere zadeve že obstajajo: seznama ni bilo mogoče prebrati, zato ni bila odprta nobena.",
          comments: "Kaj pravijo komentarji: opomniki niso bili zapisani in dopisi ne poslani."
        },
        answered: (request, status) => `${request}: odgovor ${status}.`,
        noAnswer: request => `${request}: brez odgovora.`,
        permission: permission => `Žetonu manjka ${permission}.`,
        undoneTitle: "Kaj ni bilo storjeno",
        undone: {
          make: of => `Za ${of} ni bilo mogoče odpreti zadeve. Naslednji zagon poskusi znova.`,
          reopen: of => `Zadeve za ${of} ni bilo mogoče ponovno odpreti.`,
          update: of => `Zadeve za ${of} ni bilo mogoče osvežiti.`,
          close: of => `Zadeve za ${of} ni bilo mogoče zapreti.`,
          "close-twin": of => `Druge zadeve za ${of} ni bilo mogoče zapreti.`,
          remind: of => `Opomnika za ${of} ni bilo mogoče zapisati.`,
          letter: of => `Dopis za ${of} ni bil poslan.`,
          "record-letter": of => `Dopis za ${of} je bil poslan, a tega ni bilo mogoče zapisati v zadevo.`,
          "record-failed": of => `Dopis za ${of} NI bil poslan, a tega ni bilo mogoče zapisati v zadevo: naslednji zagon bo javil, da ni znano. Pošljite ga ročno.`,
          "record-unknown": of => `Ni znano, ali je bil dopis za ${of} poslan, a tega ni bilo mogoče zapisati v zadevo. Preverite pri servisni službi.`,
          "people-refused": () => `Vhod ${staff_key("people")} ni bil prebran: v javnem repozitoriju lahko vsakdo vidi, kaj iz njega nastane. Odstranite ga in dopise pošiljajte ročno.`,
          "people-unreadable": () => `Vhoda ${staff_key("people")} ni mogoče prebrati: biti mora YAML ali JSON s ključi ${staff_key("ref")}.`,
          "mail-settings": () => `${staff_key("smtp-url")} in ${staff_key("mail-from")} nista veljaven poštni strežnik in pošiljatelj.`
        },
        deedsTitle: "Storjeno",
        deeds: {
          made: number => `odprte zadeve: ${number}`,
          reopened: number => `ponovno odprte zadeve: ${number}`,
          updated: number => `osvežene zadeve: ${number}`,
          closed: number => `zaprte zadeve: ${number}`,
          twins: number => `zaprti dvojniki: ${number}`,
          reminded: number => `zapisani opomniki: ${number}`,
          sent: number => `poslani dopisi: ${number}`
        },
        nothingDone: "Storiti ni bilo treba ničesar.",
        others: number => `Tu (${number})`,
        more: number => `… in še ${sl_staff_count(number, {
          one: "oseba",
          two: "osebi",
          few: "osebe",
          other: "oseb"
        })} v poročilu JSON`
      },
      progress: {
        reading: "Seznami osebja, dostopi in zadeve",
        issues: "Zadeve",
        reminders: "Opomniki",
        letters: "Dopisi",
        closing: "Zapiranje",
        of: (done, all, what) => `${done} od ${all}: ${what}`
      }
    };
    const starter_comments_STARTER_COMMENTS = {
      intervention: "Kaj se bo izvedlo. Vse nad »status« je načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje\nnovo najavo in novi odobritvi.",
      change: "Vse vrednosti zamenjajte s svojimi; besedilo bere servisna služba, zato v slovenščini.",
      commit: "neobvezno: oznako veže na en commit (40 šestnajstiških števk)",
      affects: "druge storitve, na katere poseg vpliva; [] pomeni: nobena",
      downtime: "true: okno se odpre ob 22:00, false: ob 20:00; obakrat se zapre ob 06:00",
      minutes: "neobvezno: s tem je znan zadnji trenutek za začetek dela",
      network: "sprememba omrežja zahteva »reference« na dogovor z ekipo IKT",
      after: "Kar pride po načrtu; nič od tega ne spremeni njegovega odtisa.",
      draft: "ni najavljen in ni dovoljen; vrstico izbrišite, ko je načrt vaš",
      announcement: "Vpišite, ko je najava poslana (način announce jo zabeleži sam, s potrdilom):",
      approvals: "Vpišite, ko oba odgovorita; ni potrebno, kjer odobrita s pregledom zahtevka:",
      solution: "Kar se od posega do posega ne spreminja.",
      custodian: "Drugi prejemnik vsake najave. Brez njega šteje katerikoli drugi naslov.\nServicedesk je vedno prvi.",
      approvers: "Kdo lahko odobri s pregledom; številski id je na https://api.github.com/users/PRIJAVA",
      authorities: "Kdo sme razglasiti urgentni poseg; brez tega vsak, ki sme začeti namestitev.",
      pattern: "Oblika številk vaših zahtevkov:",
      evidence: "»verified« šteje le preglede, »receipt« le pošto, ki jo pošlje način announce:",
      freezes: "Obdobja brez posegov:",
      staff: "Kdo tu dela, brez osebnih podatkov: imena, e-naslovi in mobilne številke niso nikoli v\nrepozitoriju. Kdor začne namestitev, mora biti naveden; če ni nihče, je ne sme nihče.",
      member: "En vnos za vsakega; ref je nepomenski in enoličen:",
      left: "Kdor odhaja, dobi zadnji dan; vnos ostane, dokler preklic pooblastil ni potrjen:",
      plan: "Načrt: ta se najavi in odobri, vsaka sprememba pa potrebuje novo najavo in novi odobritvi.\nKar pride po njem, zapiše »ezdrav record«.",
      urgent: "Urgentni poseg. Izvede se lahko zunaj okna, nikoli pa brez obvestila. Načrt je vse razen\nobvestila in odobritev."
    };
    const urgent_plan_URGENT_PLAN = {
      from: "Katera različica zdaj teče v produkciji?",
      reason: least => `Kaj ne deluje in zakaj ne more počakati? (vsaj ${least} znakov)`,
      impact: "Kaj bodo uporabniki opazili med delom in kako si medtem pomagajo?",
      rollback: "Kako se vzpostavi sedanje stanje in kdo o tem odloči?",
      downtime: "Ali storitev ne bo delovala?",
      yesNo: {
        true: "da",
        false: "ne"
      },
      affects: "Na katere druge storitve vpliva? (ali to tu še drži? prazno: na nobeno)",
      client: "Kdo je po telefonu odobril za naročnika? (prazno: še nihče)",
      ict: "Kdo je po telefonu odobril za ekipo IKT eZdravja? (prazno: še nihče)",
      moved: "ezdrav init --urgent je zdaj: ezdrav urgent OZNAKA INCIDENT",
      next: ({id, path, tag, branch, recipients, lacking}) => [ ...lacking.map(party => `Pokličite jih, nato: ezdrav record approval ${id} --party ${party} --reference telephone (dve različni osebi)`), `git add ${(0, 
      steps.r)(path)} && git commit -m ${(0, steps.r)(`${id}: ${tag}`)} in spravite na vejo ${branch}. S poštnim strežnikom to obvesti: ${recipients}. Ročno: pošljite, kar izpiše »ezdrav letter urgent-notification --intervention ${path}«, in ezdrav record notification ${id}`, `Potisnite oznako; s tem se namestitev začne, enkrat: git push origin ${(0, 
      steps.r)(tag)}` ]
    };
    const usage_USAGE = {
      command: value => `Ukaza »${value}« ni.`,
      argument: value => `»${value}« ni argument tega ukaza.`,
      folder: value => `»${value}« ni mapa. Mapo repozitorija navedite z --repo.`,
      failed: value => `Ukaz ni uspel: ${value}`,
      value: (option, value, expected) => `${option} »${value}« ni razumljiv. Pričakovano: ${expected}.`,
      gap: (option, value, from, to) => `Časa ${option} »${value}« ni: ura ob premiku preskoči ${from}–${to}. Izberite čas pred premikom ali po njem.`,
      ambiguous: (option, value, offsets) => `Čas ${option} »${value}« to noč nastopi dvakrat. Povejte, kateri je mišljen: ${offsets.map(offset => `${value}${offset}`).join(" ali ")}.`,
      wrongOffset: (option, value, expected) => `${option} »${value}« ima odmik, ki takrat v Ljubljani ne velja. Ljubljanski je ${expected}; lahko napišete tudi Z ali čas brez odmika.`,
      noValue: option => `${option} potrebuje vrednost. Če se ta začne z -, jo napišite kot ${option}=VREDNOST.`,
      needlessValue: option => `${option} nima vrednosti: napišite ga samega.`,
      missing: (option, example) => `Manjka ${option}, na primer ${option} ${example}.`,
      tooShort: (option, least) => `${option} potrebuje vsaj ${moments.h.count(least, {
        one: "znak",
        two: "znaka",
        few: "znake",
        other: "znakov"
      })}.`,
      permission: path => `»${path}« ni dovoljeno brati ali pisati. Preverite pravice.`,
      unreadable: path => `»${path}« ni bilo mogoče prebrati ali zapisati. Preverite, ali obstaja in je nepoškodovano.`,
      near: near => `Ste mislili »${near}«?`,
      which: (option, expected) => `Navedite, kateri ${option} je mišljen: ${expected}.`,
      noIntervention: "V mapi .ezdrav/ še ni posega. Načrt zapiše »ezdrav new OZNAKA«.",
      brokenOff: "Prekinjeno; nič ni bilo zapisano.",
      missingOptions: options => `Tu ni nikogar, ki bi odgovoril (ni terminala), zato navedite: ${options}.`,
      already: key => `${key} je že zapisan. Z --replace se nadomesti; prej se pokaže razlika.`,
      tagTaken: (tag, id, path) => `${id} (${path}) že najavlja ${tag}, zato ne bi bilo jasno, kateri je mišljen. Prej zapišite, kako se je končal: ezdrav record outcome ${id} --result cancelled`,
      noNight: "Do konca koledarja dela prostih dni ni znana nobena dovoljena noč.",
      notUrgent: id => `${id} ni urgenten: zanj velja najava (»ezdrav record announcement«).`,
      notLeft: ref => `${ref} še nima zadnjega dne. Prej poženite »ezdrav record left ${ref}«.`,
      changed: path => `»${path}« je medtem spremenil nekdo drug, zato ni bilo zapisano nič. Poženite ukaz znova.`,
      inFuture: (option, value) => `${option} »${value}« je v prihodnosti; zapiše se samo, kar se je zgodilo.`,
      help: command => `Kaj je na voljo, pokaže ${command} --help.`
    };
    const verdict_VERDICT = {
      decisions: {
        allow: "DOVOLJENO",
        "allow-urgent": "DOVOLJENO KOT URGENTNI POSEG",
        "would-allow": "BILO BI DOVOLJENO (samo po datotekah)",
        "would-allow-urgent": "BILO BI DOVOLJENO KOT URGENTNI POSEG (samo po datotekah)",
        "not-yet": "ŠE NI DOVOLJENO",
        deny: "NI DOVOLJENO",
        unverifiable: "NI DOVOLJENO, ni preverjeno",
        invalid: "NI DOVOLJENO, neveljavna datoteka",
        error: "NI DOVOLJENO, ničesar ni bilo mogoče presoditi"
      },
      nextMoments: {
        "start-by": (when, length) => `začnite najpozneje ${when} (še ${length})`,
        expires: (when, length) => `dovoljenje poteče ${when} (še ${length})`,
        opens: (when, length) => `termin se odpre ${when} (čez ${length})`,
        closes: (when, length) => `termin se konča ${when} (še ${length})`,
        over: when => `termin se je končal ${when}`,
        "announced-now": when => `najzgodnejši začetek, če poseg najavite zdaj: ${when}`,
        "freeze-ends": when => `zamrznitev se konča ${when}`
      },
      outcomes: {
        pass: {
          word: "izpolnjeno",
          note: "Pravilo je izpolnjeno."
        },
        fail: {
          word: "ni izpolnjeno",
          note: "Pravilo ni izpolnjeno, zato se namestitev ne sme začeti."
        },
        waived: {
          word: "ni zahtevano",
          note: "Presojeno in prikazano, vendar se od urgentnega posega ne zahteva."
        },
        reported: {
          word: "samo prikazano",
          note: "Presojeno in prikazano, vendar v tem okolju ni obvezno."
        },
        unverifiable: {
          word: "ni mogoče preveriti",
          note: "Podatkov, ki jih pravilo potrebuje, ni bilo mogoče dobiti; to nikoli ne šteje za izpolnjeno."
        },
        "not-applicable": {
          word: "se ne uporablja",
          note: "Tu ni česa primerjati."
        }
      },
      grades: {
        verified: {
          word: "preverjeno",
          note: "Zabeležil je GitHub sam, v polju, ki ga pisec v repozitorij ne more nastaviti."
        },
        recorded: {
          word: "zapisano",
          note: "Navedeno v datoteki, ki je na privzeti veji od časa, ki ga je zabeležil GitHub."
        },
        claimed: {
          word: "samo navedeno",
          note: "Prebrano le iz delovne kopije ali odvisno od oznake izdaje, ki jo je mogoče premakniti."
        }
      },
      labels: {
        plan: "načrt",
        urgent: "urgentni poseg",
        judged: stamp => `presojeno ${stamp}`,
        notJudged: "časa presoje ni bilo mogoče preveriti",
        zone: "vsi časi so ljubljanski",
        slot: (opens, closes) => `termin ${opens} – ${closes}`,
        standsInTheWay: "Kaj preprečuje namestitev",
        reason: "Razlog",
        whatToDo: "Kaj storiti",
        faultsInFiles: "Napake v datotekah",
        rules: "Pravila",
        rule: "Pravilo",
        outcome: "Izid",
        evidence: "Dokaz",
        compared: "Kaj se je primerjalo",
        details: "Podrobnosti",
        evidenceGrades: "Stopnje dokazov",
        ruleOutcomes: "Izidi",
        reasonCodes: "Kode razlogov",
        yes: "da",
        no: "ne",
        none: "brez",
        because: rules => `Zato ni znano tudi: ${rules}.`,
        times: {
          now: at => `zdaj ${at}`,
          slot: (opens, closes) => `termin ${opens} – ${closes}`,
          startBy: at => `začetek najpozneje ${at}`,
          expires: at => `velja do ${at}`
        },
        rulesMet: (met, all) => {
          const words = moments.h.count(met, {
            one: "pravilo je izpolnjeno",
            two: "pravili sta izpolnjeni",
            few: "pravila so izpolnjena",
            other: "pravil je izpolnjenih"
          });
          return met === all ? words : `${words}, neizpolnjenih: ${all - met}`;
        },
        andMore: count => `… in še ${count}`,
        runnerClock: "Ura izvajalnika",
        moreReasons: count => `(in še ${moments.h.count(count, {
          one: "razlog",
          two: "razloga",
          few: "razlogi",
          other: "razlogov"
        })})`,
        faults: count => `odpraviti je treba ${moments.h.count(count, {
          one: "napako",
          two: "napaki",
          few: "napake",
          other: "napak"
        })}`,
        allClaimed: "Presojeno brez povezave: vse je samo navedeno v datotekah te delovne kopije. GitHub ni bil vprašan, zahteve iz ključa »evidence« v solution.yml pa niso bile upoštevane. To ni dovoljenje za namestitev.",
        nothingJudged: "Nobeno pravilo ni bilo presojeno.",
        errorHelp: "Ničesar ni bilo mogoče presoditi, zato ni dovoljeno nič. Kaj ni uspelo in kaj je treba spremeniti, piše v dnevniku tega koraka; če tam ni ničesar, kar bi lahko spremenili, vprašajte vzdrževalce preverjanja.",
        allowedHelp: "Vsa pravila, ki tu veljajo, so izpolnjena.",
        wouldStand: "sicer bi namestitev preprečilo:",
        ahead: "Že zdaj je znano, da bo ob odprtju termina ovira:",
        aheadClear: stamp => `Od ${stamp}, še v tem terminu, znanih ovir ni več.`,
        contractEnded: date => `Pogodba (contract.ends v solution.yml) se izteče ${date}, pred tem terminom. Preden kdo tisto noč dela, vprašajte skrbnika pogodbe.`
      },
      picture: {
        window: "okno",
        slot: "termin",
        now: "zdaj"
      },
      waiting: (minutes, at) => `Čakanje: termin se odpre ob ${at}, še ${minutes} min.`
    };
    const SLOVENE = {
      ...verdict_VERDICT,
      moments: moments.h,
      quotes: [ "»", "«" ],
      announce: announce_ANNOUNCE,
      announcementIssue: announcement_issue_ANNOUNCEMENT_ISSUE,
      check: check_CHECK,
      checked: checked_CHECKED,
      close: close_CLOSE,
      confirmation: close_CONFIRMATION,
      diagnostics: diagnostics_DIAGNOSTICS,
      expectations: expectations_EXPECTATIONS,
      facts: facts_FACTS,
      values: facts_VALUES,
      failure: failure_FAILURE,
      flaws: flaws_FLAWS,
      guard: guard_GUARD,
      help: help_HELP,
      init: init_INIT,
      letter: letter_LETTER,
      newPlan: new_plan_NEW_PLAN,
      mail: mail_MAIL,
      plan: plan_PLAN,
      reasons: reasons_REASONS,
      record: record_RECORD,
      request: request_REQUEST,
      resume: resume_RESUME,
      rules: rules_RULES,
      staff: staff_STAFF,
      starterComments: starter_comments_STARTER_COMMENTS,
      urgentPlan: urgent_plan_URGENT_PLAN,
      usage: usage_USAGE
    };
    const BY_LANGUAGE = {
      en: ENGLISH,
      sl: SLOVENE
    };
    function messagesIn(language) {
      return BY_LANGUAGE[language];
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
      at: time => time === "00:00" ? "at midnight" : `at ${time}`,
      time: time => time,
      days: {
        one: "day",
        other: "days"
      },
      dayAndTime: (day, atTime) => `${day} ${atTime}`,
      onWeekday: "Mon Tue Wed Thu Fri Sat Sun".split(" ").map(day => `on ${day}`),
      weekday: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
      date: (year, month, day) => `${day} ${englishMonth(month)} ${year}`,
      shortDate: (month, day) => `${day} ${englishMonth(month)}`,
      dateAfterWeekday: (name, date) => `${name} ${date}`
    };
    function sloveneTime(time) {
      return time.replace(/^0(?=\d)/, "").replace(":", ".");
    }
    const SLOVENE = {
      plural: new Intl.PluralRules("sl"),
      today: "danes",
      tomorrow: "jutri",
      yesterday: "včeraj",
      at: time => time === "00:00" ? "opolnoči" : `ob ${sloveneTime(time)}`,
      time: sloveneTime,
      days: {
        one: "dan",
        two: "dneva",
        few: "dni",
        other: "dni"
      },
      dayAndTime: (day, atTime) => `${day}, ${atTime}`,
      onWeekday: "ponedeljek torek sredo četrtek petek soboto nedeljo".split(" ").map(day => `v ${day}`),
      weekday: "pon. tor. sre. čet. pet. sob. ned.".split(" "),
      date: (year, month, day) => `${day}. ${month}. ${year}`,
      shortDate: (month, day) => `${day}. ${month}.`,
      dateAfterWeekday: (name, date) => name.endsWith(".") ? `${name} ${date}` : `${name}, ${date}`
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
      const time = at => wording.time((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at));
      return {
        count,
        onDay,
        when: (at, now) => {
          const date = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
          const today = now === null ? null : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now);
          const atTime = wording.at((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at)).replace(" ", " ");
          if (today === date) return `${wording.today} ${atTime}`;
          if (today !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, 1) === date) return `${wording.tomorrow} ${atTime}`;
          if (today !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, -1) === date) return `${wording.yesterday} ${atTime}`;
          return wording.dayAndTime(onDay(date), atTime);
        },
        time,
        stamp: at => `${dated((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at), wording.weekday, true)} ${time(at)}`,
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
  3475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => PRODUCT,
      X: () => cardAddress
    });
    const PRODUCT = "0.2.0";
    const HOME = "https://github.com/ezdrav/ezdrav-intervention-gate";
    const FOLDERS = {
      en: "docs/rules",
      sl: "docs/sl/rules"
    };
    function cardAddress(code, language) {
      return `${HOME}/blob/v${PRODUCT}/${FOLDERS[language]}/${code.replace(/\..*/, "")}.md#${code}`;
    }
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
      return [ ...lines, line ].map(each => each.replaceAll(" ", " "));
    }
  })
};
