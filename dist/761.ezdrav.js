export const id = 761;

export const ids = [ 761 ];

export const modules = {
  9467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gR: () => nextOpening,
      hu: () => RULES_WINDOW,
      iV: () => windowOfNight,
      kB: () => nightOf
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    const RULES_WINDOW = {
      opens: "20:00",
      "opens-with-downtime": "22:00",
      closes: "06:00"
    };
    const NOON = "12:00";
    function nightOf(at) {
      const date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
      return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at) >= RULES_WINDOW.opens ? date : (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(date, -1);
    }
    function windowOfNight(night, hours, downtime) {
      const at = time => (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)(time >= NOON ? night : (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(night, 1), time);
      return {
        start: at(downtime ? hours["opens-with-downtime"] : hours.opens),
        end: at(hours.closes)
      };
    }
    function nextOpening(from, hours, downtime) {
      for (const ahead of [ 0, 1, 2 ]) {
        const window = windowOfNight((0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(nightOf(from), ahead), hours, downtime);
        const moment = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.IW)(from, window.start);
        if (moment < window.end) return moment;
      }
      return null;
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
  2761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CB: () => concludeFailure,
      gx: () => concludeList,
      jU: () => concludeProblem,
      F_: () => concludeVerdict
    });
    var annotations = __webpack_require__(6241);
    var json = __webpack_require__(9665);
    var escaping = __webpack_require__(4391);
    const SENTENCES = {
      en: {
        input: (name, expected) => `The input ${name} is missing or not understood. Expected: ${expected}. Correct it under “with” of this step in the workflow.`,
        runner: name => `${name} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
        cancelled: name => `The run was cancelled (${name}). Nothing was allowed.`,
        unanswered: () => "An answer never came. Nothing was allowed; start the run again.",
        unexpected: detail => `The gate failed: ${detail}. Nothing was allowed; start the run again. If it fails again, ask those who keep the gate.`
      },
      sl: {
        input: (name, expected) => `Vhod ${name} manjka ali ni razumljiv. Pričakovano: ${expected}. Popravite ga pri »with« tega koraka v delovnem toku.`,
        runner: name => `${name} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
        cancelled: name => `Zagon je bil preklican (${name}). Nič ni bilo dovoljeno.`,
        unanswered: () => "Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.",
        unexpected: detail => `Preverjanje ni uspelo: ${detail}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`
      }
    };
    function failureSentence(failure, language) {
      const words = SENTENCES[language];
      switch (failure.kind) {
       case "input":
        return words.input(failure.name, failure.expected);

       case "runner":
        return words.runner(failure.name, "");

       case "cancelled":
        return words.cancelled(failure.name, "");

       case "unanswered":
        return words.unanswered("", "");

       case "unexpected":
        return words.unexpected((0, escaping.TL)(failure.detail), "");
      }
    }
    var report_language = __webpack_require__(5096);
    var outputs = __webpack_require__(4121);
    var summary = __webpack_require__(1551);
    var report_text = __webpack_require__(3920);
    var modes_remark = __webpack_require__(8343);
    var versions = __webpack_require__(498);
    function concludeVerdict(verdict, telling) {
      const {language} = telling;
      const remark = (0, modes_remark.M)(verdict);
      return {
        exitCode: verdict.allowed ? 0 : 1,
        outputs: (0, outputs.Y)(verdict),
        log: (0, report_text.b)(verdict, {
          language,
          colour: false
        }),
        summary: (0, summary.Y)(verdict, language),
        annotations: [ ...(0, annotations.Ih)(verdict, telling), ...remark === null ? [] : [ remark ] ],
        report: (0, json.L)(verdict, versions.S, language)
      };
    }
    function concludeList(text, report, whole) {
      return {
        exitCode: whole ? 0 : 1,
        outputs: {},
        log: text,
        summary: `<pre>${text.split("\n").map(escaping.js).join("\n")}</pre>\n`,
        annotations: [],
        report
      };
    }
    function concludeProblem(problem, language) {
      const {request, detail, permission} = problem;
      const lacking = permission === void 0 ? "" : ` (${permission})`;
      return concludeFailure({
        kind: "unexpected",
        detail: `${request}: ${detail}${lacking}`
      }, language);
    }
    function concludeFailure(failure, language = "en") {
      const verdict = brokenOff();
      const sentence = failureSentence(failure, language);
      const line = (0, escaping.M_)(sentence, (0, report_language.w)(language).quotes);
      return {
        exitCode: 1,
        outputs: (0, outputs.Y)(verdict),
        log: `${(0, report_text.b)(verdict, {
          language,
          colour: false
        })}\n${line}\n`,
        summary: `${(0, summary.Y)(verdict, language)}\n\n${(0, escaping.AO)(sentence)}\n`,
        annotations: [ {
          level: "error",
          title: "error",
          message: line
        } ],
        report: (0, json.L)(verdict, versions.S, language)
      };
    }
    function brokenOff() {
      return {
        decision: "error",
        allowed: false,
        reasonCodes: [],
        intervention: null,
        evaluatedAt: null,
        opensAt: null,
        closesAt: null,
        validUntil: null,
        earliestStart: null,
        rules: [],
        diagnostics: []
      };
    }
  }),
  8343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => remarkOf,
      Z: () => isRefusedForTime
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _rules_lasting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6772);
    const TITLE = "ezdrav-gate";
    const SHAPE = /^refused for time alone: [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64} opens \S+ closes \S+$/;
    function remarkOf(verdict) {
      const {intervention, opensAt, closesAt, reasonCodes} = verdict;
      if (intervention === null || !(0, _rules_lasting_js__WEBPACK_IMPORTED_MODULE_0__.h)(reasonCodes)) return null;
      const moment = at => at === null ? "-" : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.tK)(at);
      const plan = `${intervention.id} ${intervention.planDigest}`;
      return {
        level: "notice",
        title: TITLE,
        message: `refused for time alone: ${plan} opens ${moment(opensAt)} closes ${moment(closesAt)}`
      };
    }
    function isRefusedForTime(annotations) {
      return annotations.some(({title, message}) => title === TITLE && SHAPE.test(message));
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
  6241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I3: () => diagnosticAnnotations,
      Ih: () => annotationsOf,
      Oq: () => tenOfEach,
      VZ: () => allDiagnosticAnnotations
    });
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4391);
    var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
    var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
    var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(739);
    const MOST_OF_A_KIND = 10;
    function cut(all, language) {
      if (all.length <= MOST_OF_A_KIND) return all;
      const {labels} = (0, _language_js__WEBPACK_IMPORTED_MODULE_1__.w)(language);
      const shown = all.slice(0, MOST_OF_A_KIND - 1);
      const rest = all.slice(MOST_OF_A_KIND - 1);
      const titles = [ ...new Set(rest.map(({title}) => title)) ].join(", ");
      return [ ...shown, ...rest.slice(0, 1).map(({level}) => ({
        level,
        title: labels.andMore(rest.length),
        message: titles
      })) ];
    }
    function tenOfEach(all, language) {
      return [ "error", "warning" ].flatMap(kind => cut(all.filter(({level}) => level === kind), language));
    }
    function allDiagnosticAnnotations(diagnostics, language) {
      return diagnostics.map(diagnostic => {
        const {file, line, column, code} = diagnostic;
        const message = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.D)(diagnostic, language);
        return {
          level: "error",
          title: code,
          message,
          file: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_4__.RK)(file),
          line,
          column
        };
      });
    }
    function diagnosticAnnotations(diagnostics, language) {
      return cut(allDiagnosticAnnotations(diagnostics, language), language);
    }
    function reasonAnnotations(verdict, telling) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_1__.w)(telling.language);
      const failed = new Set(verdict.rules.flatMap(({code, outcome}) => outcome === "fail" ? [ code ] : []));
      return (0, _standing_js__WEBPACK_IMPORTED_MODULE_3__.ES)(verdict, messages).map(({code, stands, unblock}) => ({
        level: failed.has(code) ? "error" : "warning",
        title: code,
        message: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_4__.M_)([ ...stands, ...unblock ].join(" "), messages.quotes),
        ...(0, _places_js__WEBPACK_IMPORTED_MODULE_2__.$)(code, telling)
      }));
    }
    function clockWarnings(verdict, {language}) {
      const {labels, values} = (0, _language_js__WEBPACK_IMPORTED_MODULE_1__.w)(language);
      return verdict.rules.flatMap(({facts}) => {
        const runner = facts["runner-clock"];
        const words = typeof runner === "string" ? values[runner] : void 0;
        return words === void 0 ? [] : [ {
          level: "warning",
          title: labels.runnerClock,
          message: `${words}.`
        } ];
      });
    }
    function annotationsOf(verdict, telling) {
      const {language} = telling;
      if (verdict.diagnostics.length > 0) return diagnosticAnnotations(verdict.diagnostics, language);
      return tenOfEach([ ...reasonAnnotations(verdict, telling), ...clockWarnings(verdict, telling) ], language);
    }
  }),
  9665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isoOrNull,
      L: () => jsonReport
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
    function isoOrNull(at) {
      return at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tK)(at);
    }
    function jsonValue(value) {
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.ii)(value)) return (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tK)(value.at);
      if (Array.isArray(value)) return value.map(jsonValue);
      return (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.IZ)(value) ? jsonFacts(value) : value;
    }
    function jsonFacts(facts) {
      return Object.fromEntries(Object.entries(facts).map(([key, value]) => [ key, jsonValue(value) ]));
    }
    function jsonReport(verdict, versions, language) {
      const {intervention} = verdict;
      return {
        schema: 1,
        decision: verdict.decision,
        allowed: verdict.allowed,
        "reason-codes": verdict.reasonCodes,
        intervention: intervention && {
          id: intervention.id,
          "plan-digest": intervention.planDigest,
          urgent: intervention.urgent
        },
        "evaluated-at": isoOrNull(verdict.evaluatedAt),
        "opens-at": isoOrNull(verdict.opensAt),
        "closes-at": isoOrNull(verdict.closesAt),
        "valid-until": isoOrNull(verdict.validUntil),
        "earliest-start": isoOrNull(verdict.earliestStart),
        rules: verdict.rules.map(({rule, outcome, code, evidence, facts}) => ({
          rule,
          outcome,
          code,
          evidence,
          facts: jsonFacts(facts)
        })),
        diagnostics: verdict.diagnostics.map(diagnostic => ({
          file: diagnostic.file,
          line: diagnostic.line,
          column: diagnostic.column,
          code: diagnostic.code,
          message: (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.D)(diagnostic, language)
        })),
        versions: {
          product: versions.product,
          calendar: versions.calendar,
          tzdata: versions.tzdata
        }
      };
    }
  }),
  4121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => outputsOf
    });
    var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
    const ID = /^[A-Za-z0-9._-]{1,64}$/;
    const DIGEST = /^sha256:[0-9a-f]{64}$/;
    function only(pattern, text) {
      return text !== void 0 && pattern.test(text) ? text : "";
    }
    function outputsOf(verdict) {
      return {
        decision: verdict.decision,
        allowed: String(verdict.allowed),
        "reason-codes": verdict.reasonCodes.join(","),
        "intervention-id": only(ID, verdict.intervention?.id),
        "plan-digest": only(DIGEST, verdict.intervention?.planDigest),
        "opens-at": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.opensAt) ?? "",
        "closes-at": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.closesAt) ?? "",
        "valid-until": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.validUntil) ?? "",
        "earliest-start": (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.I)(verdict.earliestStart) ?? ""
      };
    }
  }),
  5883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => placeOf
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4391);
    const SOLUTION = ".ezdrav/solution.yml";
    const STAFF_FILE = ".ezdrav/staff.yml";
    const plan = (...keys) => {
      const [first, ...others] = keys;
      return {
        in: "intervention",
        keys: [ first.split(" "), ...others.map(key => key.split(" ")) ]
      };
    };
    const solution = key => ({
      in: SOLUTION,
      keys: [ key.split(" ") ]
    });
    const STAFF = {
      in: STAFF_FILE,
      keys: [ [ "staff" ] ]
    };
    const PLACES = {
      "file.missing": null,
      "file.invalid": null,
      "file.personal-data": null,
      "target.withdrawn": plan("status"),
      "target.no-release": plan("release tag"),
      "target.tag-mismatch": plan("release tag"),
      "target.commit-mismatch": plan("release commit", "release tag"),
      "target.environment-mismatch": plan("environment"),
      "target.ambiguous": plan("release tag"),
      "target.finished": plan("outcome"),
      "target.unverifiable": plan("release tag"),
      "announcement.missing": plan("announcement", "id"),
      "announcement.recipient-missing": plan("announcement recipients"),
      "announcement.in-future": plan("announcement sent-at"),
      "announcement.no-reference": plan("announcement reference"),
      "announcement.reference-malformed": plan("announcement reference"),
      "announcement.plan-changed": plan("announcement plan"),
      "announcement.unverifiable": plan("announcement", "id"),
      "lead-time.too-short": plan("announcement sent-at", "schedule start"),
      "lead-time.unverifiable": plan("announcement sent-at", "schedule start"),
      "approval.client-missing": plan("approvals client", "id"),
      "approval.ezdrav-ict-missing": plan("approvals ezdrav-ict", "id"),
      "approval.before-announcement": plan("approvals", "announcement sent-at"),
      "approval.in-future": plan("approvals"),
      "approval.same-party": plan("approvals"),
      "approval.same-reference": plan("approvals"),
      "approval.reference-malformed": plan("approvals"),
      "approval.self": plan("approvals"),
      "approval.plan-changed": plan("approvals"),
      "approval.edited": plan("approvals"),
      "approval.not-authorised": plan("approvals"),
      "approval.unverifiable": plan("approvals"),
      "schedule.outside-window": plan("schedule start"),
      "schedule.spans-nights": plan("schedule end"),
      "schedule.reversed": plan("schedule end"),
      "slot.not-yet-open": plan("schedule start"),
      "slot.over": plan("schedule end"),
      "fit.too-late": plan("schedule work-minutes", "schedule end"),
      "freeze.active": solution("freezes"),
      "urgent.unjustified": plan("urgent reason"),
      "urgent.no-incident": plan("urgent incident"),
      "urgent.not-authorised": solution("urgent-authorities"),
      "urgent.not-notified": plan("urgent notification"),
      "urgent.recipient-missing": plan("urgent notification recipients"),
      "urgent.plan-changed": plan("urgent notification plan"),
      "urgent.notified-in-future": plan("urgent notification sent-at"),
      "urgent.expired": plan("urgent notification sent-at"),
      "urgent.unverifiable": plan("urgent notification"),
      "staff.departed": STAFF,
      "staff.unknown": STAFF,
      "staff.no-statement": STAFF,
      "staff.not-eligible": STAFF,
      "staff.unverifiable": null,
      "clock.unverifiable": null,
      "api.forbidden": null,
      "api.rate-limited": null,
      "api.unavailable": null,
      "api.malformed": null,
      "event.not-allowed": null
    };
    function placeOf(code, files) {
      const place = PLACES[code];
      if (place === null) return null;
      const file = place.in === "intervention" ? files.file : place.in;
      const locate = file === null ? void 0 : files.locate.get(file);
      if (file === null || locate === void 0) return null;
      const top = locate([]);
      const places = place.keys.map(key => locate(key));
      const written = places.find(({line, column}) => line !== top.line || column !== top.column);
      return {
        file: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_0__.RK)(file),
        ...written ?? top
      };
    }
  }),
  1551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => summaryOf
    });
    var headline = __webpack_require__(8011);
    var report_language = __webpack_require__(5096);
    var compared = __webpack_require__(9206);
    var diagnostic_message = __webpack_require__(3753);
    var escaping = __webpack_require__(4391);
    var fact_reader = __webpack_require__(4369);
    var standing = __webpack_require__(739);
    function listed(items, cut, messages, write, wrap) {
      const rest = items.length - cut.items;
      const shown = items.slice(0, cut.items).map(write);
      return [ ...shown, ...rest > 0 ? [ wrap((0, escaping.js)(messages.labels.andMore(rest))) ] : [] ].join("\n");
    }
    function faultsSection(verdict, language, cut) {
      if (verdict.diagnostics.length === 0) return null;
      const messages = (0, report_language.w)(language);
      const said = sentence => (0, escaping.hy)((0, escaping.vI)(sentence, cut.characters));
      const item = diagnostic => {
        const {message, remedy} = (0, diagnostic_message._)(diagnostic, language);
        const place = `${(0, escaping.vI)(diagnostic.file, cut.characters)}:${diagnostic.line}:${diagnostic.column}`;
        return `<li>${(0, escaping.h8)(place)} <b>${said(message)}</b><br>${said(remedy)} <sub>${(0, 
        escaping.h8)(diagnostic.code)}</sub></li>`;
      };
      const list = listed(verdict.diagnostics, cut, messages, item, text => `<li>${text}</li>`);
      return `### ${messages.labels.faultsInFiles}\n\n<ol>\n${list}\n</ol>`;
    }
    function reasonsSection(verdict, messages, cut) {
      const {labels} = messages;
      const all = (0, standing.ES)(verdict, messages);
      if (all.length === 0) return null;
      const column = sentences => listed(sentences, {
        ...cut,
        items: cut.sentences
      }, messages, sentence => (0, escaping.hy)((0, escaping.vI)(sentence, cut.characters)), String).replaceAll("\n", "<br>");
      const row = ({code, stands, unblock}) => `<tr><td><b>${column(stands)}</b><br><sub>${(0, 
      escaping.h8)(code)}</sub></td><td>${column(unblock)}</td></tr>`;
      return [ `### ${labels.standsInTheWay}`, "", "<table>", `<tr><th>${(0, escaping.js)(labels.reason)}</th><th>${(0, 
      escaping.js)(labels.whatToDo)}</th></tr>`, listed(all, cut, messages, row, text => `<tr><td colspan="2">${text}</td></tr>`), "</table>" ].join("\n");
    }
    const SIGNS = {
      pass: "✅",
      fail: "❌",
      unverifiable: "❓",
      waived: "➖",
      reported: "ℹ️",
      "not-applicable": "➖"
    };
    function cell(facts, characters) {
      let room = characters;
      const shown = [];
      for (const fact of facts) {
        if (room <= 1) break;
        shown.push((0, escaping.hy)((0, escaping.vI)(fact, room)));
        room -= fact.length;
      }
      return shown.join(" · ");
    }
    function wouldStand(row, verdict, messages) {
      if (row.code === null || (0, standing.nz)(row)) return [];
      const reader = (0, fact_reader.ai)(row.facts, verdict.evaluatedAt, messages.moments);
      return [ `${messages.labels.wouldStand} ${messages.reasons[row.code].stands(reader)}` ];
    }
    function rulesSection(verdict, messages, cut) {
      const {grades, labels, outcomes, rules} = messages;
      if (verdict.rules.length === 0) return `<p>${(0, escaping.js)(labels.nothingJudged)}</p>`;
      const line = (row, index) => {
        const facts = (0, compared.CV)(row, verdict.rules[index - 1]) ? [] : (0, compared.CA)(row, messages);
        const said = [ ...wouldStand(row, verdict, messages), ...facts ];
        const code = row.code === null ? "" : `<sub>${(0, escaping.h8)(row.code)}</sub> `;
        const cells = [ (0, escaping.js)(rules[row.rule]), `${SIGNS[row.outcome]} ${(0, 
        escaping.js)(outcomes[row.outcome].word)}`, row.evidence === null ? "–" : (0, escaping.js)(grades[row.evidence].word), `${code}${cell(said, cut.characters)}` ];
        return `<tr>${cells.map(content => `<td>${content}</td>`).join("")}</tr>`;
      };
      const heads = [ labels.rule, labels.outcome, labels.evidence, labels.compared ];
      return [ `### ${labels.rules}`, "", "<table>", `<tr>${heads.map(head => `<th>${(0, 
      escaping.js)(head)}</th>`).join("")}</tr>`, listed(verdict.rules, cut, messages, line, text => `<tr><td colspan="4">${text}</td></tr>`), "</table>" ].join("\n");
    }
    function glossary(entries) {
      const items = entries.map(({word, note}) => `<li><b>${(0, escaping.js)(word)}</b> – ${(0, 
      escaping.js)(note)}</li>`);
      return `<ul>${items.join("")}</ul>`;
    }
    function allFacts(verdict, messages, cut) {
      const rows = verdict.rules.filter((row, index) => !(0, compared.CV)(row, verdict.rules[index - 1]) && Object.keys(row.facts).length > 0);
      if (rows.length === 0) return [];
      const line = row => {
        const facts = cell((0, compared.mU)(row, messages), cut.characters);
        return `<tr><td>${(0, escaping.js)(messages.rules[row.rule])}</td><td>${facts}</td></tr>`;
      };
      const rest = text => `<tr><td colspan="2">${text}</td></tr>`;
      return [ "<table>", listed(rows, cut, messages, line, rest), "</table>" ];
    }
    function detailsSection(verdict, messages, cut) {
      const {grades, labels, outcomes} = messages;
      const grade = Object.entries(grades).filter(([name]) => verdict.rules.some(({evidence}) => evidence === name)).map(([, entry]) => entry);
      const outcome = Object.entries(outcomes).filter(([name]) => verdict.rules.some(row => row.outcome === name)).map(([, entry]) => entry);
      const codes = verdict.reasonCodes.map(escaping.h8).join(", ");
      return [ "<details>", `<summary>${(0, escaping.js)(labels.details)}</summary>`, "<dl>", verdict.intervention === null ? "" : `<dt>${(0, 
      escaping.js)(labels.plan)}</dt><dd>${(0, escaping.h8)((0, escaping.vI)(verdict.intervention.planDigest, 80))}</dd>`, codes === "" ? "" : `<dt>${(0, 
      escaping.js)(labels.reasonCodes)}</dt><dd>${codes}</dd>`, grade.length === 0 ? "" : `<dt>${(0, 
      escaping.js)(labels.evidenceGrades)}</dt><dd>${glossary(grade)}</dd>`, outcome.length === 0 ? "" : `<dt>${(0, 
      escaping.js)(labels.ruleOutcomes)}</dt><dd>${glossary(outcome)}</dd>`, "</dl>", ...allFacts(verdict, messages, cut), "</details>" ].filter(line => line !== "").join("\n");
    }
    var vain = __webpack_require__(5161);
    var instant = __webpack_require__(9466);
    var calendar_window = __webpack_require__(9467);
    var zone = __webpack_require__(7209);
    function gantt(title, head, sections) {
      const described = sections.flatMap(({bars}) => bars.map(({label}) => (0, escaping._b)(label)));
      const lines = sections.flatMap(({label, bars}) => [ `    section ${(0, escaping._b)(label)}`, ...bars.map(bar => `    ${(0, 
      escaping._b)(bar.label)} :${bar.look}, ${bar.from}, ${bar.to}`) ]);
      return [ "gantt", `    accTitle: ${(0, escaping._b)(title)}`, `    accDescr: ${described.join(", ")}`, `    title ${(0, 
      escaping._b)(title)}`, ...head.map(line => `    ${line}`), "    todayMarker off", ...lines ].join("\n");
    }
    function factsOf(verdict, rule) {
      return verdict.rules.find(row => row.rule === rule)?.facts ?? {};
    }
    function windowAround(verdict, slot) {
      const facts = factsOf(verdict, "schedule");
      const start = (0, fact_reader.VC)(facts, "window-opens-at");
      const end = (0, fact_reader.VC)(facts, "window-closes-at");
      if (start !== null && end !== null) return {
        start,
        end
      };
      return (0, calendar_window.iV)((0, calendar_window.kB)(slot.start), calendar_window.hu, facts["downtime"] === true);
    }
    const clock = at => (0, zone.HJ)(at).replace(":", ".");
    const minute = at => (0, zone.dE)(at).replace("T", " ");
    function moment(label, at, look) {
      return {
        look,
        label: `${label} ${clock(at)}`,
        from: minute(at),
        to: "0m"
      };
    }
    function span(label, {start, end}, look) {
      const hours = `${clock(start)} - ${clock(end)}`;
      return {
        look,
        label: `${label} ${hours}`,
        from: minute(start),
        to: minute(end)
      };
    }
    const NEAR = 12 * instant.dp;
    function isNowInPicture(verdict) {
      const {evaluatedAt: now, opensAt, closesAt} = verdict;
      if (now === null || opensAt === null || closesAt === null) return false;
      return now >= (0, instant.tY)(opensAt, -NEAR) && now <= (0, instant.tY)(closesAt, NEAR);
    }
    function nightPicture(verdict, messages) {
      const {evaluatedAt: now, opensAt, closesAt} = verdict;
      if (opensAt === null || closesAt === null) return null;
      if (closesAt <= opensAt || closesAt - opensAt > 4 * NEAR) return null;
      const {picture, moments} = messages;
      const slot = {
        start: opensAt,
        end: closesAt
      };
      const window = windowAround(verdict, slot);
      const lastStart = (0, fact_reader.VC)(factsOf(verdict, "fit"), "last-start");
      const points = [];
      if (now !== null && isNowInPicture(verdict)) points.push(moment(picture.now, now, "crit, milestone"));
      if (lastStart !== null) points.push(moment(picture.lastStart, lastStart, "milestone"));
      points.push(moment(picture.end, closesAt, "milestone"));
      return gantt(picture.nightTitle(moments.day((0, calendar_window.kB)(opensAt))), [ "dateFormat YYYY-MM-DD HH:mm", "axisFormat %H:%M" ], [ {
        label: picture.night,
        bars: [ span(picture.window, window, "done"), span(picture.slot, slot, "active") ]
      }, {
        label: picture.moments,
        bars: points
      } ]);
    }
    const DAYS_DRAWN = 16;
    function datesIn(value) {
      if (!Array.isArray(value)) return [];
      return value.map(item => (0, fact_reader.IZ)(item) ? item["date"] : item).filter(fact_reader.$P);
    }
    function leadTimePicture(verdict, messages) {
      const facts = factsOf(verdict, "lead-time");
      const announced = (0, fact_reader.VC)(facts, "announced-at");
      const start = verdict.opensAt;
      const counted = datesIn(facts["counted"]);
      const skipped = datesIn(facts["skipped"]);
      if (announced === null || start === null || counted.length + skipped.length === 0) return null;
      const {picture, moments, labels} = messages;
      const days = [ ...counted, ...skipped ].sort();
      const drawn = days.slice(0, DAYS_DRAWN);
      const bars = drawn.map(date => {
        const counts = counted.includes(date);
        return {
          look: counts ? "active" : "done",
          label: `${moments.day(date)} - ${counts ? picture.counts : picture.skipped}`,
          from: date,
          to: "1d"
        };
      });
      const rest = days.length - drawn.length;
      const announcedOn = (0, zone.gD)(announced);
      const startOn = (0, zone.gD)(start);
      const look = verdict.reasonCodes.includes("lead-time.too-short") ? "crit, milestone" : "milestone";
      return gantt(picture.leadTime, [ "dateFormat YYYY-MM-DD", "axisFormat ·" ], [ {
        label: picture.announced,
        bars: [ {
          look: "milestone",
          label: `${picture.announced} ${moments.day(announcedOn)}`,
          from: announcedOn,
          to: "1d"
        } ]
      }, {
        label: rest === 0 ? picture.days : `${picture.days} ${labels.andMore(rest)}`,
        bars: [ ...bars, {
          look,
          label: picture.start,
          from: startOn,
          to: "1d"
        } ]
      } ]);
    }
    const SUMMARY_BYTES = 65536;
    const CUTS = [ {
      items: 100,
      sentences: 10,
      characters: 1200
    }, {
      items: 30,
      sentences: 3,
      characters: 600
    }, {
      items: 10,
      sentences: 2,
      characters: 500
    }, {
      items: 6,
      sentences: 1,
      characters: 240
    } ];
    const summary_SIGNS = {
      allow: "✅",
      "allow-urgent": "✅",
      deny: "⛔",
      unverifiable: "⛔",
      invalid: "⛔",
      error: "⛔"
    };
    function signOf(verdict) {
      return (0, vain.g)(verdict) ? "⏳" : summary_SIGNS[verdict.decision];
    }
    function subject(verdict, messages) {
      const {labels, moments} = messages;
      const {intervention, evaluatedAt, opensAt, closesAt} = verdict;
      const parts = [];
      if (intervention !== null) {
        parts.push((0, escaping.h8)((0, escaping.vI)(intervention.id, 80)));
        if (intervention.urgent) parts.push(`<b>${(0, escaping.js)(labels.urgent)}</b>`);
        parts.push(`${(0, escaping.js)(labels.plan)} ${(0, escaping.h8)(intervention.planDigest.slice(0, 19))}`);
      }
      if (opensAt !== null && closesAt !== null) parts.push((0, escaping.js)(labels.slot(moments.stamp(opensAt), moments.stamp(closesAt))));
      parts.push((0, escaping.js)(evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt))), (0, 
      escaping.js)(labels.zone));
      return `<p>${parts.join(" · ")}</p>`;
    }
    function fenced(title, diagram) {
      return `### ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\``;
    }
    function pictures(verdict, messages) {
      const {picture, moments} = messages;
      const night = nightPicture(verdict, messages);
      const leadTime = leadTimePicture(verdict, messages);
      const sections = [];
      if (night !== null) {
        sections.push(fenced(picture.night, night));
        if (verdict.evaluatedAt !== null && !isNowInPicture(verdict)) {
          const note = picture.nowIsElsewhere(moments.stamp(verdict.evaluatedAt));
          sections.push(`<p>${(0, escaping.js)(note)}</p>`);
        }
      }
      if (leadTime !== null) sections.push(fenced(picture.leadTime, leadTime));
      return sections;
    }
    function written(verdict, language, cut) {
      const messages = (0, report_language.w)(language);
      const {labels} = messages;
      const sections = [ `## ${signOf(verdict)} ${(0, headline.P)(verdict, messages)}`, subject(verdict, messages), (0, 
      standing.pA)(verdict) ? `<p>⚠️ ${(0, escaping.js)(labels.allClaimed)}</p>` : null, verdict.allowed ? `<p>${(0, 
      escaping.js)(labels.allowedHelp)}</p>` : null, verdict.decision === "error" ? `<p>${(0, 
      escaping.js)(labels.errorHelp)}</p>` : null, (0, vain.d)(verdict) ? `<p>⚠️ ${(0, 
      escaping.js)(labels.neverFits)}</p>` : null, faultsSection(verdict, language, cut), reasonsSection(verdict, messages, cut), ...pictures(verdict, messages), rulesSection(verdict, messages, cut), detailsSection(verdict, messages, cut) ];
      return `${sections.filter(section => section !== null).join("\n\n")}\n`;
    }
    function fits(text) {
      return (new TextEncoder).encode(text).length < SUMMARY_BYTES;
    }
    function summaryOf(verdict, language) {
      let text = "";
      for (const cut of CUTS) {
        text = written(verdict, language, cut);
        if (fits(text)) break;
      }
      return text;
    }
  }),
  6772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => isTimeAlone,
      m: () => isForEver
    });
    const PASSING = new Set([ "slot.not-yet-open", "freeze.active" ]);
    const LASTING = new Set([ "target.withdrawn", "target.no-release", "target.commit-mismatch", "target.environment-mismatch", "target.finished", "lead-time.too-short", "schedule.outside-window", "schedule.spans-nights", "schedule.reversed", "slot.over", "fit.too-late", "event.not-allowed" ]);
    function isTimeAlone(codes) {
      return codes.length > 0 && codes.every(code => PASSING.has(code));
    }
    function isForEver(codes) {
      return codes.some(code => LASTING.has(code));
    }
  })
};
