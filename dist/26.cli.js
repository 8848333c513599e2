export const id = 26;
export const ids = [26];
export const modules = {

/***/ 1431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ latestAnnouncement),
/* harmony export */   M2: () => (/* binding */ leadTime),
/* harmony export */   gl: () => (/* binding */ earliestStart),
/* harmony export */   oT: () => (/* binding */ WORKING_DAYS_AHEAD)
/* harmony export */ });
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);



const WORKING_DAYS_AHEAD = 2;
/** Counts the working days between an announcement and a start, and names those skipped. */
function leadTime(question) {
    const announcedOn = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .localDate */ .gD)(question.announced);
    const last = lastDayThatCounts(question.start, question.reading);
    const counted = [];
    const skipped = [];
    for (let date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(announcedOn, 1); date <= last; date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(date, 1)) {
        const day = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(date, question.extra);
        if (day.working === null)
            return { known: false, beyond: date };
        if (day.working)
            counted.push(date);
        else
            skipped.push({ date, why: day.why, name: day.name });
    }
    return {
        known: true,
        sufficient: counted.length >= WORKING_DAYS_AHEAD,
        announcedOn,
        nightOf: (0,_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nightOf */ .kB)(question.start),
        workingDays: counted.length,
        counted,
        skipped,
    };
}
/**
 * The first moment inside a window that is far enough from an announcement: the opening on the
 * evening of the second working day, or, read as full days, the first open moment after that day.
 * Null where that day lies beyond the table (or the hours never open).
 */
function earliestStart(question) {
    const first = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .localDate */ .gD)(question.announced), 1);
    const second = secondWorkingDay(first, 1, question.extra);
    if (second === null)
        return null;
    const from = question.reading === 'full-days'
        ? (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l$)((0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(second, 1), '00:00')
        : (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l$)(second, _window_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES_WINDOW */ .hu.opens);
    return (0,_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nextOpening */ .gR)(from, question.hours, question.downtime);
}
/**
 * The end, exclusive, of the time in which a start may still be announced: 00:00 after the last
 * local day that passes. Null where a day that matters lies beyond the table.
 */
function latestAnnouncement(question) {
    const last = lastDayThatCounts(question.start, question.reading);
    const second = secondWorkingDay(last, -1, question.extra);
    return second === null ? null : (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantAt */ .l$)(second, '00:00');
}
function lastDayThatCounts(start, reading) {
    return reading === 'full-days' ? (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .localDate */ .gD)(start), -1) : (0,_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nightOf */ .kB)(start);
}
/** The second working day from `from` on, `from` included, going forth (1) or back (-1). */
function secondWorkingDay(from, step, extra) {
    let found = 0;
    for (let date = from;; date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(date, step)) {
        const day = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .k)(date, extra);
        if (day.working === null)
            return null;
        if (day.working && ++found === WORKING_DAYS_AHEAD)
            return date;
    }
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gR: () => (/* binding */ nextOpening),
/* harmony export */   hu: () => (/* binding */ RULES_WINDOW),
/* harmony export */   iV: () => (/* binding */ windowOfNight),
/* harmony export */   kB: () => (/* binding */ nightOf)
/* harmony export */ });
/* unused harmony export isNarrower */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);


/** The maintenance window of eZdravje's instructions. */
const RULES_WINDOW = {
    opens: '20:00',
    'opens-with-downtime': '22:00',
    closes: '06:00',
};
const NOON = '12:00';
/** The evening on which the night of a moment begins: its own date from 20:00 on, else the day before. */
function nightOf(at) {
    const date = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .localDate */ .gD)(at);
    return (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .localTime */ .HJ)(at) >= RULES_WINDOW.opens ? date : (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(date, -1);
}
/**
 * The window of the night that begins on the evening of `night`. Its ends are wall-clock times, so
 * it lasts an hour less or more when the clocks change. Hours after midnight lie on the next date.
 * Empty (it holds no moment) where the clocks skip all of it.
 */
function windowOfNight(night, hours, downtime) {
    const at = (time) => (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .instantAt */ .l$)(time >= NOON ? night : (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(night, 1), time);
    return {
        start: at(downtime ? hours['opens-with-downtime'] : hours.opens),
        end: at(hours.closes),
    };
}
/**
 * The first moment at or after `from` that lies in a window; null where the hours never open.
 * Three nights are enough: this one, the next, and one more where the clocks skip a whole window.
 */
function nextOpening(from, hours, downtime) {
    for (const ahead of [0, 1, 2]) {
        const window = windowOfNight((0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(nightOf(from), ahead), hours, downtime);
        const moment = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .latest */ .IW)(from, window.start);
        if (moment < window.end)
            return moment;
    }
    return null;
}
/**
 * True where the hours lie within the rules' window and each of the two openings is before closing.
 * False for anything that is no `HH:mm`.
 */
function isNarrower(hours) {
    const opens = intoNight(hours.opens);
    const opensWithDowntime = intoNight(hours['opens-with-downtime']);
    const closes = intoNight(hours.closes);
    return (opens >= intoNight(RULES_WINDOW.opens) &&
        opensWithDowntime >= intoNight(RULES_WINDOW['opens-with-downtime']) &&
        closes <= intoNight(RULES_WINDOW.closes) &&
        opens < closes &&
        opensWithDowntime < closes);
}
/** Minutes since noon of the evening, so that a night's times are in order; NaN for no `HH:mm`. */
function intoNight(time) {
    const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
    return match === null ? Number.NaN : ((Number(match[1]) + 12) % 24) * 60 + Number(match[2]);
}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ CALENDAR),
  k: () => (/* binding */ dayOf)
});

// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
;// CONCATENATED MODULE: ./build/calendar/work-free-days.generated.js
// Written by `npm run calendar` from date-holidays (data CC BY-SA 3.0, after Wikipedia and gov.si)
// and the corrections in scripts/calendar.ts. Not to be edited.
const VERSION = 'SI-2000-2050/date-holidays-3.37.0+1';
const FIRST = '2000-01-01';
const LAST = '2050-12-31';
/** Work-free days of Slovenia by their Slovene names, weekends included. */
const WORK_FREE_DAYS = {
    'novo leto': `
    2000-01-01 2000-01-02 2001-01-01 2001-01-02 2002-01-01 2002-01-02 2003-01-01 2003-01-02 2004-01-01
    2004-01-02 2005-01-01 2005-01-02 2006-01-01 2006-01-02 2007-01-01 2007-01-02 2008-01-01 2008-01-02
    2009-01-01 2009-01-02 2010-01-01 2010-01-02 2011-01-01 2011-01-02 2012-01-01 2012-01-02 2013-01-01
    2014-01-01 2015-01-01 2016-01-01 2017-01-01 2017-01-02 2018-01-01 2018-01-02 2019-01-01 2019-01-02
    2020-01-01 2020-01-02 2021-01-01 2021-01-02 2022-01-01 2022-01-02 2023-01-01 2023-01-02 2024-01-01
    2024-01-02 2025-01-01 2025-01-02 2026-01-01 2026-01-02 2027-01-01 2027-01-02 2028-01-01 2028-01-02
    2029-01-01 2029-01-02 2030-01-01 2030-01-02 2031-01-01 2031-01-02 2032-01-01 2032-01-02 2033-01-01
    2033-01-02 2034-01-01 2034-01-02 2035-01-01 2035-01-02 2036-01-01 2036-01-02 2037-01-01 2037-01-02
    2038-01-01 2038-01-02 2039-01-01 2039-01-02 2040-01-01 2040-01-02 2041-01-01 2041-01-02 2042-01-01
    2042-01-02 2043-01-01 2043-01-02 2044-01-01 2044-01-02 2045-01-01 2045-01-02 2046-01-01 2046-01-02
    2047-01-01 2047-01-02 2048-01-01 2048-01-02 2049-01-01 2049-01-02 2050-01-01 2050-01-02`,
    'Prešernov dan, slovenski kulturni praznik': `
    2000-02-08 2001-02-08 2002-02-08 2003-02-08 2004-02-08 2005-02-08 2006-02-08 2007-02-08 2008-02-08
    2009-02-08 2010-02-08 2011-02-08 2012-02-08 2013-02-08 2014-02-08 2015-02-08 2016-02-08 2017-02-08
    2018-02-08 2019-02-08 2020-02-08 2021-02-08 2022-02-08 2023-02-08 2024-02-08 2025-02-08 2026-02-08
    2027-02-08 2028-02-08 2029-02-08 2030-02-08 2031-02-08 2032-02-08 2033-02-08 2034-02-08 2035-02-08
    2036-02-08 2037-02-08 2038-02-08 2039-02-08 2040-02-08 2041-02-08 2042-02-08 2043-02-08 2044-02-08
    2045-02-08 2046-02-08 2047-02-08 2048-02-08 2049-02-08 2050-02-08`,
    'velikonočna nedelja': `
    2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23
    2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16
    2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05
    2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25
    2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17
    2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18 2050-04-10`,
    'velikonočni ponedeljek': `
    2000-04-24 2001-04-16 2002-04-01 2003-04-21 2004-04-12 2005-03-28 2006-04-17 2007-04-09 2008-03-24
    2009-04-13 2010-04-05 2011-04-25 2012-04-09 2013-04-01 2014-04-21 2015-04-06 2016-03-28 2017-04-17
    2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06
    2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26
    2036-04-14 2037-04-06 2038-04-26 2039-04-11 2040-04-02 2041-04-22 2042-04-07 2043-03-30 2044-04-18
    2045-04-10 2046-03-26 2047-04-15 2048-04-06 2049-04-19 2050-04-11`,
    'dan upora proti okupatorju': `
    2000-04-27 2001-04-27 2002-04-27 2003-04-27 2004-04-27 2005-04-27 2006-04-27 2007-04-27 2008-04-27
    2009-04-27 2010-04-27 2011-04-27 2012-04-27 2013-04-27 2014-04-27 2015-04-27 2016-04-27 2017-04-27
    2018-04-27 2019-04-27 2020-04-27 2021-04-27 2022-04-27 2023-04-27 2024-04-27 2025-04-27 2026-04-27
    2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-27 2032-04-27 2033-04-27 2034-04-27 2035-04-27
    2036-04-27 2037-04-27 2038-04-27 2039-04-27 2040-04-27 2041-04-27 2042-04-27 2043-04-27 2044-04-27
    2045-04-27 2046-04-27 2047-04-27 2048-04-27 2049-04-27 2050-04-27`,
    'praznik dela': `
    2000-05-01 2000-05-02 2001-05-01 2001-05-02 2002-05-01 2002-05-02 2003-05-01 2003-05-02 2004-05-01
    2004-05-02 2005-05-01 2005-05-02 2006-05-01 2006-05-02 2007-05-01 2007-05-02 2008-05-01 2008-05-02
    2009-05-01 2009-05-02 2010-05-01 2010-05-02 2011-05-01 2011-05-02 2012-05-01 2012-05-02 2013-05-01
    2013-05-02 2014-05-01 2014-05-02 2015-05-01 2015-05-02 2016-05-01 2016-05-02 2017-05-01 2017-05-02
    2018-05-01 2018-05-02 2019-05-01 2019-05-02 2020-05-01 2020-05-02 2021-05-01 2021-05-02 2022-05-01
    2022-05-02 2023-05-01 2023-05-02 2024-05-01 2024-05-02 2025-05-01 2025-05-02 2026-05-01 2026-05-02
    2027-05-01 2027-05-02 2028-05-01 2028-05-02 2029-05-01 2029-05-02 2030-05-01 2030-05-02 2031-05-01
    2031-05-02 2032-05-01 2032-05-02 2033-05-01 2033-05-02 2034-05-01 2034-05-02 2035-05-01 2035-05-02
    2036-05-01 2036-05-02 2037-05-01 2037-05-02 2038-05-01 2038-05-02 2039-05-01 2039-05-02 2040-05-01
    2040-05-02 2041-05-01 2041-05-02 2042-05-01 2042-05-02 2043-05-01 2043-05-02 2044-05-01 2044-05-02
    2045-05-01 2045-05-02 2046-05-01 2046-05-02 2047-05-01 2047-05-02 2048-05-01 2048-05-02 2049-05-01
    2049-05-02 2050-05-01 2050-05-02`,
    'binkošti': `
    2000-06-11 2001-06-03 2002-05-19 2003-06-08 2004-05-30 2005-05-15 2006-06-04 2007-05-27 2008-05-11
    2009-05-31 2010-05-23 2011-06-12 2012-05-27 2013-05-19 2014-06-08 2015-05-24 2016-05-15 2017-06-04
    2018-05-20 2019-06-09 2020-05-31 2021-05-23 2022-06-05 2023-05-28 2024-05-19 2025-06-08 2026-05-24
    2027-05-16 2028-06-04 2029-05-20 2030-06-09 2031-06-01 2032-05-16 2033-06-05 2034-05-28 2035-05-13
    2036-06-01 2037-05-24 2038-06-13 2039-05-29 2040-05-20 2041-06-09 2042-05-25 2043-05-17 2044-06-05
    2045-05-28 2046-05-13 2047-06-02 2048-05-24 2049-06-06 2050-05-29`,
    'dan državnosti': `
    2000-06-25 2001-06-25 2002-06-25 2003-06-25 2004-06-25 2005-06-25 2006-06-25 2007-06-25 2008-06-25
    2009-06-25 2010-06-25 2011-06-25 2012-06-25 2013-06-25 2014-06-25 2015-06-25 2016-06-25 2017-06-25
    2018-06-25 2019-06-25 2020-06-25 2021-06-25 2022-06-25 2023-06-25 2024-06-25 2025-06-25 2026-06-25
    2027-06-25 2028-06-25 2029-06-25 2030-06-25 2031-06-25 2032-06-25 2033-06-25 2034-06-25 2035-06-25
    2036-06-25 2037-06-25 2038-06-25 2039-06-25 2040-06-25 2041-06-25 2042-06-25 2043-06-25 2044-06-25
    2045-06-25 2046-06-25 2047-06-25 2048-06-25 2049-06-25 2050-06-25`,
    'Marijino vnebovzetje': `
    2000-08-15 2001-08-15 2002-08-15 2003-08-15 2004-08-15 2005-08-15 2006-08-15 2007-08-15 2008-08-15
    2009-08-15 2010-08-15 2011-08-15 2012-08-15 2013-08-15 2014-08-15 2015-08-15 2016-08-15 2017-08-15
    2018-08-15 2019-08-15 2020-08-15 2021-08-15 2022-08-15 2023-08-15 2024-08-15 2025-08-15 2026-08-15
    2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15 2032-08-15 2033-08-15 2034-08-15 2035-08-15
    2036-08-15 2037-08-15 2038-08-15 2039-08-15 2040-08-15 2041-08-15 2042-08-15 2043-08-15 2044-08-15
    2045-08-15 2046-08-15 2047-08-15 2048-08-15 2049-08-15 2050-08-15`,
    'dan reformacije': `
    2000-10-31 2001-10-31 2002-10-31 2003-10-31 2004-10-31 2005-10-31 2006-10-31 2007-10-31 2008-10-31
    2009-10-31 2010-10-31 2011-10-31 2012-10-31 2013-10-31 2014-10-31 2015-10-31 2016-10-31 2017-10-31
    2018-10-31 2019-10-31 2020-10-31 2021-10-31 2022-10-31 2023-10-31 2024-10-31 2025-10-31 2026-10-31
    2027-10-31 2028-10-31 2029-10-31 2030-10-31 2031-10-31 2032-10-31 2033-10-31 2034-10-31 2035-10-31
    2036-10-31 2037-10-31 2038-10-31 2039-10-31 2040-10-31 2041-10-31 2042-10-31 2043-10-31 2044-10-31
    2045-10-31 2046-10-31 2047-10-31 2048-10-31 2049-10-31 2050-10-31`,
    'dan spomina na mrtve': `
    2000-11-01 2001-11-01 2002-11-01 2003-11-01 2004-11-01 2005-11-01 2006-11-01 2007-11-01 2008-11-01
    2009-11-01 2010-11-01 2011-11-01 2012-11-01 2013-11-01 2014-11-01 2015-11-01 2016-11-01 2017-11-01
    2018-11-01 2019-11-01 2020-11-01 2021-11-01 2022-11-01 2023-11-01 2024-11-01 2025-11-01 2026-11-01
    2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01 2032-11-01 2033-11-01 2034-11-01 2035-11-01
    2036-11-01 2037-11-01 2038-11-01 2039-11-01 2040-11-01 2041-11-01 2042-11-01 2043-11-01 2044-11-01
    2045-11-01 2046-11-01 2047-11-01 2048-11-01 2049-11-01 2050-11-01`,
    'božič': `
    2000-12-25 2001-12-25 2002-12-25 2003-12-25 2004-12-25 2005-12-25 2006-12-25 2007-12-25 2008-12-25
    2009-12-25 2010-12-25 2011-12-25 2012-12-25 2013-12-25 2014-12-25 2015-12-25 2016-12-25 2017-12-25
    2018-12-25 2019-12-25 2020-12-25 2021-12-25 2022-12-25 2023-12-25 2024-12-25 2025-12-25 2026-12-25
    2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25 2032-12-25 2033-12-25 2034-12-25 2035-12-25
    2036-12-25 2037-12-25 2038-12-25 2039-12-25 2040-12-25 2041-12-25 2042-12-25 2043-12-25 2044-12-25
    2045-12-25 2046-12-25 2047-12-25 2048-12-25 2049-12-25 2050-12-25`,
    'dan samostojnosti in enotnosti': `
    2000-12-26 2001-12-26 2002-12-26 2003-12-26 2004-12-26 2005-12-26 2006-12-26 2007-12-26 2008-12-26
    2009-12-26 2010-12-26 2011-12-26 2012-12-26 2013-12-26 2014-12-26 2015-12-26 2016-12-26 2017-12-26
    2018-12-26 2019-12-26 2020-12-26 2021-12-26 2022-12-26 2023-12-26 2024-12-26 2025-12-26 2026-12-26
    2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26 2033-12-26 2034-12-26 2035-12-26
    2036-12-26 2037-12-26 2038-12-26 2039-12-26 2040-12-26 2041-12-26 2042-12-26 2043-12-26 2044-12-26
    2045-12-26 2046-12-26 2047-12-26 2048-12-26 2049-12-26 2050-12-26`,
    'dan solidarnosti': `
    2023-08-14`,
};

// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/calendar/working-days.js



/** Which table decides, and the days it knows, both ends included. */
const CALENDAR = { version: VERSION, first: (0,instant/* dateOf */.Q$)(FIRST), last: (0,instant/* dateOf */.Q$)(LAST) };
let names;
function holidayName(date) {
    names ??= new Map(Object.entries(WORK_FREE_DAYS).flatMap(([name, dates]) => dates.split(/\s+/).map((day) => [day, name])));
    return names.get(date);
}
/**
 * What kind of day a civil date is: Monday to Friday, minus the work-free days of the Slovene act on
 * holidays and work-free days, minus `extra` (`calendar.extra-non-working-days`). A holiday on a
 * weekend is called by its name; it is not moved. A date beyond the table is never guessed.
 */
function dayOf(date, extra) {
    if (date < CALENDAR.first || date > CALENDAR.last)
        return { date, working: null };
    const name = holidayName(date);
    if (name !== undefined)
        return { date, working: false, why: 'holiday', name };
    if ((0,zone/* weekday */.jr)(date) > 5)
        return { date, working: false, why: 'weekend', name: null };
    if (extra.includes(date))
        return { date, working: false, why: 'extra', name: null };
    return { date, working: true };
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateOffline: () => (/* binding */ gateOffline)
});

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/calendar/lead-time.js
var lead_time = __webpack_require__(1431);
// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
;// CONCATENATED MODULE: ./build/rules/grades.js
const STRENGTH = { claimed: 0, recorded: 1, verified: 2 };
/** The weakest of several grades: a result is worth no more than the weakest thing it rests on. */
function weakest(first, ...others) {
    return others.reduce((weak, grade) => (STRENGTH[grade] < STRENGTH[weak] ? grade : weak), first);
}
/** What the files were read as; `claimed` where they could not be read. */
function gradeOfFiles(facts) {
    return facts.files.kind === 'read' ? facts.files.grade : 'claimed';
}
/** A fact's grade; `claimed` where it is not known. */
function gradeOf(fact) {
    return fact.known ? fact.grade : 'claimed';
}

;// CONCATENATED MODULE: ./build/rules/offline.js
/**
 * True on the command line: no run, and GitHub was asked nothing. Everything is then `claimed` and
 * the demands of `evidence` do not apply. In a run a fact that was not asked for is one that cannot
 * be known.
 */
function isOffline(facts) {
    return (facts.event === null &&
        facts.landing === null &&
        facts.receipts === null &&
        facts.consents === null);
}

;// CONCATENATED MODULE: ./build/rules/folding.js
/**
 * Lower case of A–Z alone. Full case folding would take the Kelvin sign for a `k` and so let a
 * look-alike address or login pass for the real one.
 */
function foldAscii(text) {
    return text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/**
 * Folds as much as can be folded (compatibility forms, case, spaces, every leading `@`): for two texts
 * that must differ, more folding is the stricter way.
 */
function foldFully(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^[@\s]+/, '');
}
/** One person: by numeric id where both have one (a login may change hands), else by login. */
function samePerson(one, other) {
    return one.id !== null && other.id !== null
        ? one.id === other.id
        : foldAscii(one.login) === foldAscii(other.login);
}
/** The account under which GitHub Actions itself acts; no user can take a login with brackets. */
function isGitHubActions(person) {
    return person.login === 'github-actions[bot]' && person.type === 'Bot';
}
/**
 * True where the text, folded, could be the login of any account: letters, digits, `-` and `_` (managed
 * users), with or without `[bot]`. What could not be one cannot be compared with one.
 */
function couldBeLogin(text) {
    return /^[a-z\d_-]{1,100}(?:\[bot\])?$/.test(foldFully(text));
}

;// CONCATENATED MODULE: ./build/rules/order.js
/** Order by UTF-16 code units, the same on every machine and in every language. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Order of GitHub's ids, which are whole numbers written as text of any length. */
function byId(one, other) {
    return one.length - other.length || byText(one, other);
}

;// CONCATENATED MODULE: ./build/rules/reference.js
/** A `<Message-ID>` as mail writes it. */
function isMessageId(reference) {
    return /^<[^<>\s]+@[^<>\s]+>$/.test(reference.trim());
}
/** The word that stands for an approval given by telephone, in urgent interventions alone. */
function isTelephone(reference) {
    return /^(?:telephone|telefon)$/i.test(reference.trim());
}
/**
 * True where a ticket reference has the shape `reference-pattern` of `solution.yml` asks for. A
 * Message-ID is never held to it. A pattern that is no regular expression fits nothing.
 */
function fitsPattern(reference, solution) {
    const pattern = solution['reference-pattern'];
    if (pattern === undefined || isMessageId(reference))
        return true;
    try {
        return new RegExp(pattern, 'u').test(reference.trim());
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/rules/receipts.js



const ENVIRONMENT = 'ezdrav-announcement';
const SCHEMA = 1;
/** Made by our announce step in this repository: any writer can make a Deployment, but not as this bot. */
function isOurs(receipt, repository) {
    return (isGitHubActions(receipt.creator) &&
        receipt.environment === ENVIRONMENT &&
        foldAscii(receipt.repository) === foldAscii(repository));
}
function isWellFormed(payload) {
    return payload.schema === SCHEMA && isMessageId(payload.messageId) && /^\d+$/.test(payload.runId);
}
function isDelivered(receipt) {
    return receipt.deliveredAt !== null;
}
function judge(receipt, wanted, candidate) {
    const { payload, kind } = receipt;
    if (payload === null || !isWellFormed(payload))
        return { kind: 'unreadable', receipt };
    if (kind !== wanted)
        return { kind: 'other-notice', receipt };
    if (payload.planDigest !== candidate.planDigest)
        return { kind: 'other-plan', receipt };
    return { kind: 'counts', receipt, payload };
}
/**
 * Only an intervention's newest delivered receipt counts (3-evidence.md, Receipts). Of several
 * delivered in the same moment one that does not count wins.
 */
function readReceipts(receipts, wanted, candidate, repository) {
    const ofThis = receipts
        .filter((receipt) => isOurs(receipt, repository))
        .filter(({ payload }) => payload === null || payload.interventionId === candidate.intervention.id)
        .toSorted((one, other) => byId(one.id, other.id));
    const [newest] = ofThis
        .filter(isDelivered)
        .map((receipt) => ({ at: receipt.deliveredAt, reading: judge(receipt, wanted, candidate) }))
        .toSorted((one, other) => other.at - one.at || rank(one.reading) - rank(other.reading));
    const unconfirmed = ofThis.find(({ kind, payload, deliveredAt: at }) => at === null && kind === wanted && payload?.planDigest === candidate.planDigest);
    const otherwise = unconfirmed === undefined
        ? { kind: 'none' }
        : { kind: 'delivery-unknown', receipt: unconfirmed };
    return newest?.reading ?? otherwise;
}
function rank(reading) {
    return reading.kind === 'counts' ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/rules/notice.js




const SERVICE_DESK = 'servicedesk@src.si';
function fromBlock(block, { candidate, facts }) {
    const { 'sent-at': at, recipients, reference, plan } = block;
    if (plan !== undefined && plan !== candidate.planDigest)
        return { kind: 'other-plan', at, via: 'record' };
    const grade = isOffline(facts) ? 'claimed' : gradeOfFiles(facts);
    return {
        kind: 'sent',
        notice: { via: 'record', at, recipients, reference, plan, grade, receipt: null },
    };
}
/** Sent by hand after the receipt that does not count, and clearly of the plan that stands now. */
function isNewer(block, than, { candidate, facts }) {
    const sentAt = block['sent-at'];
    const landed = facts.landing?.known === true && sentAt >= facts.landing.value.landedAt;
    return sentAt > than && (block.plan === undefined ? landed : block.plan === candidate.planDigest);
}
function fromReceipt(reading, { candidate, facts }) {
    switch (reading.kind) {
        case 'counts': {
            const { receipt, payload } = reading;
            const { deliveredAt: at, id } = receipt;
            const { recipients, messageId: reference } = payload;
            const plan = candidate.planDigest;
            const grade = gradeOfFiles(facts);
            return {
                kind: 'sent',
                notice: { via: 'receipt', at, recipients, reference, plan, grade, receipt: id },
            };
        }
        case 'other-plan':
            return { kind: 'other-plan', at: reading.receipt.deliveredAt, via: 'receipt' };
        case 'other-notice':
            return { kind: 'none', withdrawn: reading.receipt.kind === 'withdrawal' };
        case 'unreadable':
            return { kind: 'unknown', why: 'receipt-unreadable' };
        case 'delivery-unknown':
            return { kind: 'unknown', why: 'delivery-unknown' };
        case 'none':
            break;
    }
    return { kind: 'none', withdrawn: false };
}
/** True where only a receipt counts as delivery: `evidence.announcement: receipt`, in a run. */
function receiptDemanded({ solution, facts }) {
    return solution.evidence.announcement === 'receipt' && !isOffline(facts);
}
/**
 * What was sent for this plan: the newest delivered receipt, else what the file records (not where a
 * receipt is demanded). A record counts beside a receipt that does not only where it is the newer.
 */
function sending(wanted, judged) {
    const { candidate, facts } = judged;
    const { announcement, urgent } = candidate.intervention;
    const recorded = wanted === 'announcement' ? announcement : urgent?.notification;
    const block = receiptDemanded(judged) ? undefined : recorded;
    if (isOffline(facts))
        return block === undefined ? { kind: 'none', withdrawn: false } : fromBlock(block, judged);
    // A receipt nobody could read may tell of a withdrawal, or of another plan.
    if (facts.receipts?.known !== true || facts.repository === null) {
        return { kind: 'unknown', why: 'receipts-unknown' };
    }
    const reading = readReceipts(facts.receipts.value, wanted, candidate, facts.repository);
    if (block === undefined || reading.kind === 'counts')
        return fromReceipt(reading, judged);
    const nothingDelivered = reading.kind === 'none' || reading.kind === 'delivery-unknown';
    if (nothingDelivered || isNewer(block, reading.receipt.deliveredAt, judged))
        return fromBlock(block, judged);
    return fromReceipt(reading, judged);
}
/**
 * Who was not told: the service desk, and the solution custodian; where `solution.yml` names no
 * custodian (or the service desk in his place) any second address will do (`second address`).
 */
function missingRecipients(recipients, { solution }) {
    const told = new Set(recipients.map(foldAscii));
    const custodian = solution.contacts['solution-custodian'];
    const desk = told.has(SERVICE_DESK) ? [] : [SERVICE_DESK];
    const others = [...told].filter((address) => address !== SERVICE_DESK && address !== '');
    const named = custodian !== undefined && foldAscii(custodian) !== SERVICE_DESK;
    if (!named)
        return others.length > 0 ? desk : [...desk, 'second address'];
    return told.has(foldAscii(custodian)) ? desk : [...desk, custodian];
}

;// CONCATENATED MODULE: ./build/rules/announcing.js




/** True where GitHub should say when the plan landed and does not. */
function landingUnknown({ facts }) {
    return !isOffline(facts) && facts.landing?.known !== true;
}
/** When the plan came to the default branch; null offline and where it cannot be known. */
function landedAt({ facts }) {
    return facts.landing?.known === true ? facts.landing.value.landedAt : null;
}
/**
 * The announcement's effective instant (3-evidence.md, Time): the later of *landed* (the plan on the
 * default branch) and *delivered* (a receipt's first success, else the recorded `sent-at`). Offline
 * the recorded `sent-at` alone.
 */
function announcing(judged) {
    const sent = sending('announcement', judged);
    return { sending: sent, announced: announcedBy(sent, judged) };
}
function announcedBy(sent, judged) {
    if (sent.kind === 'unknown')
        return { kind: 'unknown' };
    if (sent.kind !== 'sent')
        return { kind: 'none' };
    if (landingUnknown(judged))
        return { kind: 'unknown' };
    const { notice } = sent;
    const basis = notice.via === 'receipt' ? 'delivered' : 'recorded';
    const landed = judged.facts.landing;
    if (landed?.known !== true)
        return { kind: 'announced', at: notice.at, basis, grade: notice.grade };
    const at = (0,instant/* latest */.IW)(landed.value.landedAt, notice.at);
    return {
        kind: 'announced',
        at,
        basis: at > notice.at ? 'landed' : basis,
        // Both times of a receipt are GitHub's own; a recorded one rests on who wrote the file.
        grade: notice.via === 'receipt' ? landed.grade : weakest(landed.grade, notice.grade),
    };
}

;// CONCATENATED MODULE: ./build/rules/reason-codes.js
/**
 * Every reason a verdict can carry, in the order in which `reason-codes` lists them.
 * The part before the dot is the rule that gives it.
 */
const reason_codes_REASON_CODES = [
    'file.missing',
    'file.invalid',
    'file.personal-data',
    'target.withdrawn',
    'target.no-release',
    'target.tag-mismatch',
    'target.commit-mismatch',
    'target.environment-mismatch',
    'target.ambiguous',
    'target.finished',
    'target.unverifiable',
    'announcement.missing',
    'announcement.recipient-missing',
    'announcement.in-future',
    'announcement.no-reference',
    'announcement.reference-malformed',
    'announcement.plan-changed',
    'announcement.unverifiable',
    'lead-time.too-short',
    'lead-time.unverifiable',
    'approval.client-missing',
    'approval.ezdrav-ict-missing',
    'approval.before-announcement',
    'approval.in-future',
    'approval.same-party',
    'approval.same-reference',
    'approval.reference-malformed',
    'approval.self',
    'approval.plan-changed',
    'approval.edited',
    'approval.not-authorised',
    'approval.unverifiable',
    'schedule.outside-window',
    'schedule.spans-nights',
    'schedule.reversed',
    'slot.not-yet-open',
    'slot.over',
    'fit.too-late',
    'freeze.active',
    'urgent.unjustified',
    'urgent.no-incident',
    'urgent.not-authorised',
    'urgent.not-notified',
    'urgent.recipient-missing',
    'urgent.plan-changed',
    'urgent.notified-in-future',
    'urgent.expired',
    'urgent.unverifiable',
    'staff.departed',
    'staff.unknown',
    'staff.no-statement',
    'staff.not-eligible',
    'staff.unverifiable',
    'clock.unverifiable',
    'api.forbidden',
    'api.rate-limited',
    'api.unavailable',
    'api.malformed',
    'event.not-allowed',
];

;// CONCATENATED MODULE: ./build/rules/now.js

/** Times in files are read in the years 2000 to 2100; a clock outside them is out of order. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2101, 0, 1);
/** The instant of evaluation, or null where no clock could be trusted. */
function nowOf(facts) {
    if (!facts.now.known)
        return null;
    const now = facts.now.value;
    return EARLIEST <= now && now < LATEST ? (0,instant/* instantOf */.B9)(now) : null;
}

;// CONCATENATED MODULE: ./build/rules/rule.js
function pass(evidence, facts) {
    return { outcome: 'pass', code: null, evidence, facts };
}
function fail(code, evidence, facts) {
    return { outcome: 'fail', code, evidence, facts };
}
function unverifiable(code, evidence, facts) {
    return { outcome: 'unverifiable', code, evidence, facts };
}
/** A row for each code, each once: a failure, or what cannot be known where the code says so. */
function refusals(codes, evidence, facts) {
    return [...new Set(codes)].map((code) => code.endsWith('.unverifiable')
        ? unverifiable(code, evidence, facts)
        : fail(code, evidence, facts));
}
/** `why` says, as a stable word, what is not there to be judged. */
function notApplicable(why, facts = {}) {
    return { outcome: 'not-applicable', code: null, evidence: null, facts: { why, ...facts } };
}

;// CONCATENATED MODULE: ./build/rules/sources.js

function at(instant) {
    return instant === null ? null : { at: instant };
}
function written(source) {
    return {
        from: source.from,
        ...(source.id === undefined ? {} : { id: source.id }),
        ...(source.time === undefined ? {} : { time: at(source.time) }),
    };
}
/** Where facts were read, for an auditor: sorted, each once. */
function sourcesOf(...facts) {
    const rows = facts
        .flatMap((fact) => (fact?.known === true ? fact.sources : []))
        .map((source) => JSON.stringify(written(source)));
    return [...new Set(rows)].sort(byText).map((row) => JSON.parse(row));
}
/** A problem as facts of a row. */
function problemFacts(problem) {
    return {
        request: problem.request,
        status: problem.status,
        detail: problem.detail,
        ...(problem.permission === undefined ? {} : { permission: problem.permission }),
    };
}

;// CONCATENATED MODULE: ./build/rules/announcement.js








function referenceCodes(reference, judged) {
    if (reference === undefined || reference.trim() === '')
        return ['announcement.no-reference'];
    return fitsPattern(reference, judged.solution) ? [] : ['announcement.reference-malformed'];
}
/**
 * The intervention was announced to the service desk and to the solution custodian, with a
 * reference, not in the future, and for this very plan.
 *
 * Example: sent to servicedesk@src.si alone while `solution.yml` names a custodian → fail,
 * `announcement.recipient-missing`.
 */
const announcement = {
    id: 'announcement',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge(judged) {
        const { facts, solution, candidate } = judged;
        const { sending, announced } = announcing(judged);
        const now = nowOf(facts);
        const landed = landedAt(judged);
        const notice = sending.kind === 'sent' ? sending.notice : null;
        const missing = notice === null ? [] : missingRecipients(notice.recipients, judged);
        const codes = [];
        if (sending.kind === 'none')
            codes.push('announcement.missing');
        if (sending.kind === 'other-plan')
            codes.push('announcement.plan-changed');
        if (missing.length > 0)
            codes.push('announcement.recipient-missing');
        if (notice !== null)
            codes.push(...referenceCodes(notice.reference, judged));
        const moments = [notice?.at ?? null, landed].filter((moment) => moment !== null);
        if (now !== null && moments.some((moment) => !(moment <= now)))
            codes.push('announcement.in-future');
        const shown = {
            demand: solution.evidence.announcement,
            'receipt-demanded': receiptDemanded(judged),
            via: notice?.via ?? null,
            'sent-at': at(notice?.at ?? null),
            'landed-at': at(landed),
            'announced-at': announced.kind === 'announced' ? at(announced.at) : null,
            reference: notice?.reference ?? null,
            'reference-pattern': solution['reference-pattern'] ?? null,
            recipients: [...(notice?.recipients ?? [])].sort(byText),
            missing,
            custodian: solution.contacts['solution-custodian'] ?? null,
            'custodian-named': solution.contacts['solution-custodian'] !== undefined,
            plan: candidate.planDigest,
            receipt: notice?.receipt ?? null,
            withdrawn: sending.kind === 'none' && sending.withdrawn,
            unknown: sending.kind === 'unknown'
                ? sending.why
                : landingUnknown(judged)
                    ? 'landing-unknown'
                    : null,
            sources: sourcesOf(facts.landing, facts.receipts),
        };
        const evidence = notice?.grade ?? gradeOfFiles(facts);
        if (shown.unknown !== null)
            codes.push('announcement.unverifiable');
        return codes.length > 0 ? refusals(codes, evidence, shown) : [pass(evidence, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/api.js




/** Every problem, each once, those of facts that were not listed too. */
function problemsOf(facts) {
    const { now, landing, receipts, consents, roster, files, target } = facts;
    const asked = [
        now,
        landing,
        receipts,
        consents,
        roster,
        target.deployed,
        target.tagNow,
    ];
    const unknown = asked.flatMap((fact) => (fact?.known === false ? [fact.problem] : []));
    const unread = files.kind === 'unknown' ? [files.problem] : [];
    const written = new Map([...facts.problems, ...unknown, ...unread].map((problem) => [
        JSON.stringify([
            problem.code,
            problem.request,
            problem.status,
            problem.detail,
            problem.permission,
        ]),
        problem,
    ]));
    return [...written].sort(([one], [other]) => byText(one, other)).map(([, problem]) => problem);
}
/**
 * GitHub answered everything that was asked. Whatever could not be had stands in the way, one row a
 * request, with the permission that is missing where it can be told.
 *
 * Example: 403 on the activity of the repository → unverifiable, `api.forbidden`.
 */
const api = {
    id: 'api',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        // A clock that cannot be trusted has a rule of its own.
        const problems = problemsOf(facts).filter(({ code }) => code !== 'clock.unverifiable');
        const asked = facts.requests === undefined ? {} : { requests: facts.requests.requests };
        if (problems.length > 0) {
            return problems.map((problem) => unverifiable(problem.code, null, { ...problemFacts(problem), ...asked }));
        }
        return [isOffline(facts) ? notApplicable('offline') : pass('verified', asked)];
    },
};

;// CONCATENATED MODULE: ./build/rules/consent.js

function stands({ codes }) {
    return codes.length === 0;
}
/** Standing ones first, GitHub's own record before a claim, then the newest. */
function inOrder(consents) {
    const rank = (consent) => stands(consent) ? (consent.via === 'record' ? 1 : 0) : 2;
    return consents.toSorted((one, other) => rank(one) - rank(other) || other.at - one.at || byId(other.id, one.id));
}
/** The code of a party of which nothing is there. */
function missingCode(party) {
    return party === 'client' ? 'approval.client-missing' : 'approval.ezdrav-ict-missing';
}

// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/rules/departures.js




/** When a member is gone: at the time given, or from the 00:00 after the last day; null: not leaving. */
function departsAt({ left }) {
    if (left === undefined)
        return null;
    return left.kind === 'time' ? left.instant : (0,zone/* instantAt */.l$)((0,zone/* addDays */.fi)(left.date, 1), '00:00');
}
function hasLeft(member, now) {
    const departs = departsAt(member);
    return departs !== null && departs <= now;
}
/** A person's entries, sorted by `ref`: someone who came back has two. */
function entriesOf(person, roster) {
    return roster.staff
        .filter(({ github }) => github !== undefined && samePerson(github, person))
        .toSorted((one, other) => byText(one.ref, other.ref));
}
/** True where the roster knows the person, and every entry of theirs has ended. */
function isDeparted(person, facts) {
    const now = nowOf(facts);
    if (now === null || !facts.roster.known || facts.roster.value === null)
        return false;
    const entries = entriesOf(person, facts.roster.value);
    return entries.length > 0 && entries.every((member) => hasLeft(member, now));
}

;// CONCATENATED MODULE: ./build/rules/involved.js


/** Who wrote, landed and starts; offline only the actor the caller names. */
function involved({ facts }) {
    const landing = facts.landing?.known === true ? facts.landing.value : null;
    const named = [landing?.author ?? null, landing?.landedBy ?? null, facts.actor];
    return {
        people: [...named, facts.triggeringActor].filter((person) => person !== null),
        complete: isOffline(facts) ||
            (named.every((person) => (person?.id ?? null) !== null) &&
                // A run that a workflow's token started: who stands behind it is not known.
                (facts.actor === null || !isGitHubActions(facts.actor))),
    };
}

;// CONCATENATED MODULE: ./build/rules/recorded-approval.js










/** How long before the landing an urgent intervention's approval may have been given. */
const URGENT_AHEAD = 12 * instant/* HOUR */.dp;
/** A record without a digest must not be earlier than this. */
function floorOf(judged) {
    const landed = landedAt(judged);
    if (judged.candidate.intervention.urgent !== undefined) {
        return landed === null ? [] : [(0,instant/* plus */.tY)(landed, -URGENT_AHEAD)];
    }
    const { sending } = announcing(judged);
    const sent = sending.kind === 'sent' ? sending.notice.at : sending.kind === 'other-plan' ? sending.at : null;
    return [landed, sent].filter((moment) => moment !== null);
}
function isEarlier(approval, judged) {
    const { landing } = judged.facts;
    // A plan that was withdrawn or finished in between needs new approvals, whatever they are bound by.
    const anew = landing?.known === true ? landing.value.approvalsCountFrom : null;
    const floors = [
        ...(approval.plan === undefined ? floorOf(judged) : []),
        ...(anew === null ? [] : [anew]),
    ];
    return floors.some((floor) => !(approval.at >= floor));
}
/** `by` against the logins of author and starters; an opaque `by` cannot be compared. */
function selfCodes(by, judged) {
    const { people, complete } = involved(judged);
    if (people.some(({ login }) => foldFully(login) === foldFully(by)))
        return ['approval.self'];
    return complete || !couldBeLogin(by) ? [] : ['approval.unverifiable'];
}
function codesOf(approval, telephone, judged) {
    const { candidate, facts, solution } = judged;
    const { by, at, reference, plan } = approval;
    const now = nowOf(facts);
    const codes = [];
    if (isEarlier(approval, judged))
        codes.push('approval.before-announcement');
    if (now !== null && !(at <= now))
        codes.push('approval.in-future');
    const named = reference.trim() !== '' && (telephone || fitsPattern(reference, solution));
    if (!named)
        codes.push('approval.reference-malformed');
    codes.push(...selfCodes(by, judged));
    if (plan !== undefined && plan !== candidate.planDigest)
        codes.push('approval.plan-changed');
    if (isDeparted({ login: by.trim().replace(/^@/, ''), id: null }, facts))
        codes.push('approval.not-authorised');
    if (landingUnknown(judged))
        codes.push('approval.unverifiable');
    return [...new Set(codes)];
}
/**
 * The approval a file records for a party; null where there is none that may count. Where verified
 * approvals are demanded only an urgent intervention's approval by telephone is taken from the file.
 */
function recordedApproval(party, judged) {
    const { candidate, facts, solution } = judged;
    const { approvals, urgent } = candidate.intervention;
    const approval = approvals?.[party];
    if (approval === undefined)
        return null;
    const telephone = urgent !== undefined && isTelephone(approval.reference);
    if (solution.evidence.approvals === 'verified' && !telephone && !isOffline(facts))
        return null;
    const { by, at, reference, plan } = approval;
    return {
        party,
        via: 'record',
        id: '',
        by: { login: by, id: null },
        at,
        reference,
        bound: plan === undefined ? 'time' : 'digest',
        self: couldBeLogin(by) && involved(judged).people.length > 0 ? 'checked' : 'not-checkable',
        telephone,
        grade: isOffline(facts) ? 'claimed' : gradeOfFiles(facts),
        codes: by.trim() === '' ? [missingCode(party)] : codesOf(approval, telephone, judged),
    };
}

;// CONCATENATED MODULE: ./build/rules/verified-approvals.js








/** The whole comment is this one line; a quoted, fenced or dressed-up line is no approval. */
const APPROVE = /^\/approve (\S+) (sha256:[0-9a-f]{64})[ \t\r\n]*$/;
/** What speaks against the person and the moment, whatever the form of the approval. */
function personCodes(user, at, party, judged) {
    const { facts, solution } = judged;
    const { people, complete } = involved(judged);
    const now = nowOf(facts);
    const anew = facts.landing?.known === true ? facts.landing.value.approvalsCountFrom : null;
    const other = party === 'client' ? 'ezdrav-ict' : 'client';
    const inBoth = solution.approvers[other].some(({ id }) => id === user.id);
    const codes = [];
    if (anew !== null && !(at >= anew))
        codes.push('approval.before-announcement');
    if (now !== null && !(at <= now))
        codes.push('approval.in-future');
    if (people.some((person) => samePerson(person, user)))
        codes.push('approval.self');
    if (user.type !== 'User' || inBoth || isDeparted(user, facts))
        codes.push('approval.not-authorised');
    if (!complete || landingUnknown(judged))
        codes.push('approval.unverifiable');
    return codes;
}
function isListed(user, party, { solution }) {
    return solution.approvers[party].some(({ id }) => id === user.id);
}
/** Each user's last review that takes a stand. */
function lastStands(reviews) {
    const inTime = reviews
        .filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING')
        .toSorted((one, other) => one.submittedAt - other.submittedAt || byId(one.id, other.id));
    return [...new Map(inTime.map((review) => [review.user.id, review])).values()];
}
function reviewCodes(review, party, judged) {
    if (review.state !== 'APPROVED')
        return [missingCode(party)];
    const ofThisPlan = review.onHead && review.planDigest === judged.candidate.planDigest;
    return ofThisPlan ? [] : ['approval.plan-changed'];
}
/** An edited or hidden comment may say what its author never wrote; mail and apps prove no author. */
function commentCodes(comment, digest, judged) {
    const codes = [];
    if (digest !== judged.candidate.planDigest)
        codes.push('approval.plan-changed');
    if (comment.edited || comment.minimised)
        codes.push('approval.edited');
    if (comment.byEmail || comment.viaApp)
        codes.push('approval.not-authorised');
    return codes;
}
/**
 * The reviews and comments of a party's listed people, by numeric id; what others wrote is ignored.
 * Empty where GitHub was not asked or did not answer.
 */
function verifiedApprovals(party, judged) {
    const { consents } = judged.facts;
    if (consents?.known !== true)
        return [];
    const grade = gradeOf(consents);
    const listed = consents.value.filter(({ user }) => isListed(user, party, judged));
    const shape = (from, at, codes) => ({
        party,
        via: from.kind,
        id: from.id,
        by: from.user,
        at,
        reference: from.url,
        bound: 'digest',
        self: 'checked',
        telephone: false,
        grade,
        codes: [...new Set([...codes, ...personCodes(from.user, at, party, judged)])],
    });
    const reviews = lastStands(listed.filter((consent) => consent.kind === 'review')).map((review) => shape(review, review.submittedAt, reviewCodes(review, party, judged)));
    const comments = listed.flatMap((consent) => {
        if (consent.kind !== 'comment')
            return [];
        const [, id, digest] = APPROVE.exec(consent.body) ?? [];
        if (id !== judged.candidate.intervention.id)
            return [];
        return [shape(consent, consent.createdAt, commentCodes(consent, digest, judged))];
    });
    return [...reviews, ...comments];
}

;// CONCATENATED MODULE: ./build/rules/parties.js




/** What a party gave, the best first. */
function given(party, judged) {
    const recorded = recordedApproval(party, judged);
    return inOrder([...(recorded === null ? [] : [recorded]), ...verifiedApprovals(party, judged)]);
}
function sameWho(client, ict) {
    const byNumber = client.by.id !== null && client.by.id === ict.by.id;
    return byNumber || foldFully(client.by.login) === foldFully(ict.by.login);
}
function sameReference(client, ict) {
    const telephone = client.telephone && ict.telephone;
    return !telephone && foldFully(client.reference) === foldFully(ict.reference);
}
/** The two to be shown and compared: standing ones that do not collide, where there are any. */
function pair(clients, icts) {
    const pairs = clients
        .filter(stands)
        .flatMap((client) => icts.filter(stands).map((ict) => [client, ict]));
    const apart = pairs.find(([client, ict]) => !sameWho(client, ict) && !sameReference(client, ict));
    return apart ?? [clients[0], icts[0]];
}

;// CONCATENATED MODULE: ./build/rules/approval.js







function shownOf(consent) {
    const { via, by, at: moment, reference, bound, self, telephone, id } = consent;
    return { via, id, by: by.login, at: at(moment), reference, bound, self, telephone };
}
function judgeParty(party, shown, all, judged) {
    const { facts, solution, candidate } = judged;
    const common = {
        party,
        demand: solution.evidence.approvals,
        plan: candidate.planDigest,
        'approve-line': `/approve ${candidate.intervention.id} ${candidate.planDigest}`,
        sources: sourcesOf(facts.landing, facts.consents),
    };
    if (shown === undefined) {
        const unknown = facts.consents?.known !== true && !isOffline(facts);
        return refusals([unknown ? 'approval.unverifiable' : missingCode(party)], null, common);
    }
    const others = all
        .filter((consent) => consent !== shown)
        .map((consent) => ({ ...shownOf(consent), codes: [...consent.codes].sort(byText) }));
    const whole = { ...common, ...shownOf(shown), others };
    if (stands(shown))
        return [pass(shown.grade, whole)];
    return refusals(shown.codes, shown.grade, whole);
}
/**
 * Client and eZdravje ICT team each approved this plan: who, when, with a reference, not in the
 * future, two different people and references, none of whom wrote the plan or starts the deployment.
 *
 * Example: both approvals refer to `SD-2026-118402#3` → fail, `approval.same-reference`.
 */
const approval = {
    id: 'approval',
    subject: 'intervention',
    waivedByUrgency: false,
    enforcedOutsideProduction: false,
    judge(judged) {
        const clients = given('client', judged);
        const icts = given('ezdrav-ict', judged);
        const [client, ict] = pair(clients, icts);
        const rows = [
            ...judgeParty('client', client, clients, judged),
            ...judgeParty('ezdrav-ict', ict, icts, judged),
        ];
        if (client === undefined || ict === undefined)
            return rows;
        const grade = weakest(client.grade, ict.grade);
        const { by, reference } = client;
        const both = { client: shownOf(client), 'ezdrav-ict': shownOf(ict), by: by.login, reference };
        if (sameWho(client, ict))
            rows.push(...refusals(['approval.same-party'], grade, both));
        if (sameReference(client, ict))
            rows.push(...refusals(['approval.same-reference'], grade, both));
        return rows;
    },
};

;// CONCATENATED MODULE: ./build/rules/clock.js




/**
 * The instant of evaluation is known from a clock that the runner cannot set.
 *
 * Example: two answers of GitHub whose `Date` headers differ by a minute → unverifiable,
 * `clock.unverifiable`.
 */
const clock = {
    id: 'clock',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        if (!facts.now.known) {
            return [unverifiable('clock.unverifiable', null, problemFacts(facts.now.problem))];
        }
        // An answer that tells no time, or a wrong one, is no answer, whatever it was about.
        const timeless = facts.problems.filter(({ code }) => code === 'clock.unverifiable');
        if (timeless.length > 0) {
            return timeless
                .toSorted((one, other) => byText(one.request, other.request))
                .map((problem) => unverifiable('clock.unverifiable', null, problemFacts(problem)));
        }
        const now = nowOf(facts);
        const runner = facts.runnerClock === undefined ? {} : { 'runner-clock': facts.runnerClock };
        const shown = { now: at(now), ...runner, sources: sourcesOf(facts.now) };
        if (now === null)
            return [unverifiable('clock.unverifiable', facts.now.grade, shown)];
        return [pass(facts.now.grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/event.js


/** Events of the repository itself; all others can be set off from a fork, or say nothing of a tag. */
const DEPLOYING_EVENTS = ['push', 'release', 'workflow_dispatch'];
/**
 * The run was started by an event that may deploy.
 *
 * Example: `pull_request_target`, which a fork can set off → fail, `event.not-allowed`.
 */
const event_event = {
    id: 'event',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        if (isOffline(facts))
            return [notApplicable('no-run')];
        const shown = { event: facts.event, allowed: DEPLOYING_EVENTS };
        const may = facts.event !== null && DEPLOYING_EVENTS.includes(facts.event);
        return [may ? pass('verified', shown) : fail('event.not-allowed', 'verified', shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/selection.js

const TAGS = 'refs/tags/';
/** The tag about to be deployed; null where the target names none. */
function tagOf(target) {
    return target.ref.kind === 'ref' && target.ref.name.startsWith(TAGS)
        ? target.ref.name.slice(TAGS.length)
        : null;
}
/**
 * Which intervention is meant (1-rules.md, Target): of the files without an `outcome`, exactly one
 * must announce the tag. An explicit `intervention` input names the only file looked at. A single
 * unfinished file is shown even where it announces another tag, so that the report can say what it
 * does announce; the rule `target` refuses it. Example: tag v4.12.0, two files announce v4.12.0 →
 * `ambiguous`; the only one that does has its `outcome` written → `finished`.
 */
function selectIntervention(files, target) {
    const read = files.kind === 'read' ? files.candidates : [];
    const considered = read
        .filter(({ path }) => target.intervention === undefined || path === target.intervention)
        .toSorted((one, other) => byText(one.path, other.path));
    if (considered.length === 0)
        return { candidate: null, why: 'no-files', considered };
    const open = considered.filter(({ intervention }) => intervention.outcome === undefined);
    const tag = tagOf(target);
    const meant = (candidates) => tag === null
        ? candidates
        : candidates.filter(({ intervention }) => intervention.release.tag === tag);
    const [first, second] = meant(open);
    if (second !== undefined)
        return { candidate: null, why: 'ambiguous', considered };
    if (first !== undefined)
        return { candidate: first, why: null, considered };
    if (meant(considered).length > 0)
        return { candidate: null, why: 'finished', considered };
    const [only, ...more] = open;
    const shown = only !== undefined && more.length === 0 ? only : null;
    return { candidate: shown, why: 'tag-mismatch', considered };
}

;// CONCATENATED MODULE: ./build/rules/file.js




/** Nothing at the path, personal data, or anything else wrong: the three codes a verdict knows. */
function reasonOf({ code }) {
    return code === 'file.missing' || code === 'file.personal-data' ? code : 'file.invalid';
}
/**
 * The files are there, and every one of them can be read as its schema says.
 *
 * Example: `.ezdrav/intervention.yml` has `shedule:` for `schedule:` → fail, `file.invalid`; the
 * diagnostics of the verdict carry line, column and the nearest known key. Files that could not be
 * fetched are no fault of the files: the rule `api` says what failed.
 */
const file = {
    id: 'file',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts: { files, target } }) {
        if (files.kind === 'unknown')
            return [notApplicable('files-unknown')];
        if (files.kind === 'invalid') {
            const codes = new Set(files.diagnostics.map(reasonOf));
            if (codes.size === 0)
                codes.add('file.invalid');
            return [...codes].sort(byText).map((code) => {
                const of = files.diagnostics.filter((diagnostic) => reasonOf(diagnostic) === code);
                const paths = [...new Set(of.map((diagnostic) => diagnostic.file))].sort(byText);
                return fail(code, null, { files: paths, diagnostics: of.length });
            });
        }
        const { considered } = selectIntervention(files, target);
        const facts = {
            files: considered.map(({ path }) => path),
            sources: sourcesOf({ known: true, value: null, grade: files.grade, sources: files.sources }),
        };
        return [
            considered.length === 0 ? fail('file.missing', files.grade, facts) : pass(files.grade, facts),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/last-start.js

/** The last moment at which the work, and its rollback, still fit into the slot; null without `work-minutes`. */
function lastStart({ schedule }) {
    const { end, 'work-minutes': work, 'rollback-minutes': rollback = 0 } = schedule;
    return work === undefined ? null : (0,instant/* plus */.tY)(end, -(work + rollback) * instant/* MINUTE */.pY);
}

;// CONCATENATED MODULE: ./build/rules/fit.js






/**
 * What is left of the slot is long enough for the work and, if need be, its rollback.
 *
 * Example: slot until 02:00, 90 minutes of work and 30 of rollback, now 00:01 → fail, `fit.too-late`:
 * the last moment to start was 00:00.
 */
const fit = {
    id: 'fit',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge({ candidate, facts }) {
        const { schedule } = candidate.intervention;
        const last = lastStart(candidate.intervention);
        const now = nowOf(facts);
        const shown = {
            now: at(now),
            'work-minutes': schedule['work-minutes'] ?? null,
            'rollback-minutes': schedule['rollback-minutes'] ?? null,
            'last-start': at(last),
            'closes-at': at(schedule.end),
            // No moment would do: worth saying before the slot opens. A reversed slot has a rule of its own.
            ...(last !== null &&
                last < schedule.start &&
                schedule.start < schedule.end && { 'longer-than-slot': true }),
        };
        if (last === null)
            return [notApplicable('no-work-minutes', shown)];
        if (now === null)
            return [notApplicable('now-unknown', shown)];
        if (!(0,instant/* contains */.gR)(schedule, now))
            return [notApplicable('outside-slot', shown)];
        const grade = weakest(gradeOf(facts.now), gradeOfFiles(facts));
        return [now <= last ? pass(grade, shown) : fail('fit.too-late', grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/freeze.js






function freeze_inOrder(freezes) {
    return freezes.toSorted((one, other) => other.to - one.to || one.from - other.from || byText(one.reason, other.reason));
}
/**
 * Now lies in none of the solution's freeze periods. An urgent intervention passes where the period
 * says so. The freeze that lasts longest is named first.
 *
 * Example: freeze from 23 December to 4 January, now 28 December → fail, `freeze.active`.
 */
const freeze = {
    id: 'freeze',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ candidate, solution, facts }) {
        const now = nowOf(facts);
        if (now === null)
            return [notApplicable('now-unknown')];
        const urgent = candidate?.intervention.urgent !== undefined;
        const grade = weakest(gradeOf(facts.now), gradeOfFiles(facts));
        const active = freeze_inOrder(solution.freezes)
            .filter(({ from, to }) => (0,instant/* contains */.gR)({ start: from, end: to }, now))
            .map((each) => ({
            blocks: !(urgent && each.urgent === 'allowed'),
            facts: {
                now: at(now),
                from: at(each.from),
                to: at(each.to),
                reason: each.reason,
                urgent: each.urgent,
            },
        }));
        const blocking = active.filter(({ blocks }) => blocks);
        if (blocking.length > 0)
            return blocking.map((each) => fail('freeze.active', grade, each.facts));
        // Freezes that could not be read are not freezes that are not there.
        if (facts.files.kind !== 'read')
            return [notApplicable('files-not-read')];
        return [
            pass(grade, {
                now: at(now),
                periods: solution.freezes.length,
                passed: active.map((each) => each.facts),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/rules/start-if-announced-now.js


/**
 * The remedy of a lead time that is too short is a new start, so a new plan, announced from now on: the
 * earliest start of the old announcement would be refused again. Null: the time is not known, or the
 * calendar does not reach that far.
 */
function startIfAnnouncedNow({ candidate, solution, facts, }) {
    const now = nowOf(facts);
    if (now === null)
        return null;
    return (0,lead_time/* earliestStart */.gl)({
        announced: now,
        reading: solution.calendar['lead-time'],
        extra: solution.calendar['extra-non-working-days'],
        hours: solution.window,
        downtime: candidate.intervention.schedule.downtime,
    });
}

;// CONCATENATED MODULE: ./build/rules/lead-time.js





/**
 * Announced at least two working days ahead: two working days lie after the day of the announcement,
 * up to the evening on which the night of the start begins (`full-days`: strictly between the two
 * dates).
 *
 * Example: announced Friday 13 November, start Monday 16 November at 22:00 → fail,
 * `lead-time.too-short`: only Monday counts; the earliest start is Tuesday at 20:00, if the changed plan
 * is announced on that Friday still.
 */
const leadTime = {
    id: 'lead-time',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge(judged) {
        const { candidate, solution, facts } = judged;
        const { announced } = announcing(judged);
        const { start, downtime } = candidate.intervention.schedule;
        const { 'lead-time': reading, 'extra-non-working-days': extra } = solution.calendar;
        const lastCall = {
            start: at(start),
            reading,
            required: lead_time/* WORKING_DAYS_AHEAD */.oT,
            'latest-announcement': at((0,lead_time/* latestAnnouncement */.F0)({ start, reading, extra })),
        };
        if (announced.kind === 'none')
            return [notApplicable('not-announced', lastCall)];
        if (announced.kind === 'unknown') {
            return [
                unverifiable('lead-time.unverifiable', null, { why: 'announcement-unknown', ...lastCall }),
            ];
        }
        const asked = { announced: announced.at, reading, extra };
        const shown = {
            ...lastCall,
            'announced-at': at(announced.at),
            basis: announced.basis,
            'earliest-start': at((0,lead_time/* earliestStart */.gl)({ ...asked, hours: solution.window, downtime })),
            sources: sourcesOf(facts.landing, facts.receipts),
        };
        const answer = (0,lead_time/* leadTime */.M2)({ ...asked, start });
        if (!answer.known) {
            const beyond = { ...shown, why: 'beyond-table', beyond: answer.beyond };
            return [unverifiable('lead-time.unverifiable', announced.grade, beyond)];
        }
        const counted = {
            ...shown,
            'announced-on': answer.announcedOn,
            'night-of': answer.nightOf,
            'working-days': answer.workingDays,
            counted: answer.counted,
            skipped: answer.skipped.map(({ date, why, name }) => ({ date, why, name })),
        };
        if (answer.sufficient)
            return [pass(announced.grade, counted)];
        const refused = {
            ...counted,
            'earliest-start-if-announced-now': at(startIfAnnouncedNow(judged)),
        };
        return [fail('lead-time.too-short', announced.grade, refused)];
    },
};

// EXTERNAL MODULE: ./build/calendar/window.js
var calendar_window = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/rules/schedule.js





function touches(slot, window) {
    return slot.start < window.end && window.start < slot.end;
}
/** Null where the slot lies inside one window. */
function codeOf(slot, touched) {
    if (!(slot.start < slot.end))
        return 'schedule.reversed';
    if (touched.length > 1)
        return 'schedule.spans-nights';
    const inside = touched.some(({ start, end }) => start <= slot.start && slot.end <= end);
    return inside ? null : 'schedule.outside-window';
}
/**
 * The announced slot lies inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00
 * where downtime is expected; `solution.yml` may narrow it. Every night of the week.
 *
 * Example: 1 December 20:00 to 3 December 02:00 → fail, `schedule.spans-nights`: split it.
 */
const schedule = {
    id: 'schedule',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge({ candidate, solution, facts }) {
        const { start, end, downtime } = candidate.intervention.schedule;
        const nightFrom = (evening) => ({
            evening,
            window: (0,calendar_window/* windowOfNight */.iV)(evening, solution.window, downtime),
        });
        // A start in daytime is after its night's window: the coming night, and one more to be spanned.
        const night = (0,calendar_window/* nightOf */.kB)(start);
        const [own, coming] = [nightFrom(night), nightFrom((0,zone/* addDays */.fi)(night, 1))];
        const nights = [own, coming, nightFrom((0,zone/* addDays */.fi)(night, 2))];
        const slot = { start, end };
        const touched = nights.filter(({ window }) => touches(slot, window));
        const code = codeOf(slot, touched.map(({ window }) => window));
        const meant = touched[0] ?? (start < own.window.end ? own : coming);
        const shown = {
            start: at(start),
            end: at(end),
            downtime,
            night: meant.evening,
            'window-opens-at': at(meant.window.start),
            'window-closes-at': at(meant.window.end),
            nights: touched.map(({ evening }) => evening),
        };
        const grade = gradeOfFiles(facts);
        return [code === null ? pass(grade, shown) : fail(code, grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/slot.js





/**
 * Now lies in the announced slot. An open maintenance window is not enough: the work was announced
 * for its own slot.
 *
 * Example: announced 22:00–02:00, now 21:10 → fail, `slot.not-yet-open`, opens at 22:00.
 */
const slot = {
    id: 'slot',
    subject: 'intervention',
    waivedByUrgency: true,
    enforcedOutsideProduction: false,
    judge({ candidate, facts }) {
        const { start, end } = candidate.intervention.schedule;
        const now = nowOf(facts);
        // Such a slot never opens, so nobody is to wait for it.
        const reversed = start < end ? {} : { reversed: true };
        const shown = { now: at(now), 'opens-at': at(start), 'closes-at': at(end), ...reversed };
        if (now === null)
            return [notApplicable('now-unknown', shown)];
        const grade = weakest(gradeOf(facts.now), gradeOfFiles(facts));
        if ((0,instant/* contains */.gR)({ start, end }, now))
            return [pass(grade, shown)];
        return [fail(now < start ? 'slot.not-yet-open' : 'slot.over', grade, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/entitlement.js


/** What keeps one entry from deploying. Dates of today and before count as done. */
function entitlement_codesOf(member, now) {
    const done = (date) => date !== undefined && date <= (0,zone/* localDate */.gD)(now);
    const codes = hasLeft(member, now) ? ['staff.departed'] : [];
    if (!done(member['statement-signed']))
        codes.push('staff.no-statement');
    if (!done(member['eligibility-checked']))
        codes.push('staff.not-eligible');
    return codes;
}

;// CONCATENATED MODULE: ./build/rules/refused-roster.js
const ROSTER = '.ezdrav/staff.yml';
/** There is a roster and the rule `file` refuses it, so who stands in it is not known. */
function isRosterRefused({ files }) {
    return files.kind === 'invalid' && files.diagnostics.some(({ file }) => file === ROSTER);
}

;// CONCATENATED MODULE: ./build/rules/starters.js

/** Who starts: the actor, and whoever re-runs, for whom `github-actions[bot]` does not stand. */
function starters({ actor, triggeringActor, }) {
    const first = actor === null ? [] : [{ as: 'actor', person: actor }];
    const again = triggeringActor === null || isGitHubActions(triggeringActor) ? [] : [triggeringActor];
    const others = again.filter((person) => actor === null || !samePerson(person, actor));
    return [...first, ...others.map((person) => ({ as: 'triggering-actor', person }))];
}
/** Who starts now: on a re-run whoever re-ran it, for whom `github-actions[bot]` does not count. */
function starter({ actor, triggeringActor }) {
    return triggeringActor !== null && !isGitHubActions(triggeringActor) ? triggeringActor : actor;
}

;// CONCATENATED MODULE: ./build/rules/staff.js








function judgePerson(as, person, roster, read, now) {
    const { grade } = read;
    const shown = {
        as,
        login: person.login,
        by: person.id === null ? 'login' : 'id',
        sources: sourcesOf(read),
    };
    // Of someone who left and came back the entry that stands counts.
    const [best] = entriesOf(person, roster)
        .map((member) => ({ member, codes: entitlement_codesOf(member, now) }))
        .toSorted((one, other) => one.codes.length - other.codes.length);
    if (best === undefined)
        return refusals(['staff.unknown'], grade, shown);
    const whole = {
        ...shown,
        ref: best.member.ref,
        'departed-at': at(departsAt(best.member)),
        'statement-signed': best.member['statement-signed'] ?? null,
        'eligibility-checked': best.member['eligibility-checked'] ?? null,
    };
    return best.codes.length === 0 ? [pass(grade, whole)] : refusals(best.codes, grade, whole);
}
/**
 * Who starts the deployment is on the roster, has not left, has signed the statement and was checked
 * for eligibility.
 *
 * Example: `left: 2026-11-20`, deployment on 21 November at 00:00 → fail, `staff.departed`.
 */
const staff = {
    id: 'staff',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ facts }) {
        const { roster } = facts;
        if (facts.actor === null && !isOffline(facts))
            return [unverifiable('staff.unverifiable', null, { why: 'actor-unknown' })];
        if (!roster.known)
            return [unverifiable(roster.problem.code, null, problemFacts(roster.problem))];
        if (isRosterRefused(facts))
            return [notApplicable('roster-invalid')];
        if (roster.value === null)
            return [notApplicable('no-roster')];
        const people = starters(facts);
        const now = nowOf(facts);
        if (people.length === 0)
            return [notApplicable('actor-not-given')];
        if (now === null)
            return [notApplicable('now-unknown')];
        const kept = roster.value;
        return people.flatMap(({ as, person }) => judgePerson(as, person, kept, roster, now));
    },
};

;// CONCATENATED MODULE: ./build/rules/release.js



/** The commit and the tag: does the tag still point at what is about to be deployed, and is it the pinned commit? */
function commitCodes(pinned, facts) {
    const { deployed, tagNow } = facts.target;
    const codes = [];
    const offline = isOffline(facts);
    const known = deployed?.known === true ? foldAscii(deployed.value) : null;
    const askedInVain = deployed === null ? !offline : !deployed.known;
    const tagAskedInVain = tagNow === null ? !offline : !tagNow.known;
    if (tagNow?.known === true && tagNow.value === null)
        codes.push('target.no-release');
    const moved = tagNow?.known === true &&
        tagNow.value !== null &&
        known !== null &&
        foldAscii(tagNow.value) !== known;
    const unpinned = pinned !== undefined && known !== null && foldAscii(pinned) !== known;
    if (moved || unpinned)
        codes.push('target.commit-mismatch');
    if (askedInVain || tagAskedInVain)
        codes.push('target.unverifiable');
    return codes;
}
/** On the command line without `--ref` the announced release is meant; a run has to name its tag. */
function meansTag(facts) {
    return (tagOf(facts.target) !== null ||
        (facts.target.ref.kind === 'announced-release' && isOffline(facts)));
}

;// CONCATENATED MODULE: ./build/rules/target.js





/**
 * What is about to be deployed is what was announced: the ref is the announced tag, the tag has not
 * moved, a pinned commit is the deployed one, the environment is the announced one, and the plan is
 * neither withdrawn nor finished.
 *
 * Example: v4.12.0 announced, `refs/tags/v4.12.1` pushed → fail, `target.tag-mismatch`. Without
 * `release.commit` the tag alone names the release, so the result is worth `claimed`.
 */
const target = {
    id: 'target',
    subject: 'run',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge({ candidate, facts }) {
        const { ref, deployed, tagNow, environment } = facts.target;
        const selection = selectIntervention(facts.files, facts.target);
        const announced = candidate?.intervention;
        const tag = tagOf(facts.target);
        const codes = [];
        if (announced?.status === 'withdrawn')
            codes.push('target.withdrawn');
        if (announced?.outcome !== undefined)
            codes.push('target.finished');
        if (announced !== undefined && tag !== null && tag !== announced.release.tag) {
            codes.push('target.tag-mismatch');
        }
        if (announced !== undefined && announced.environment !== environment) {
            codes.push('target.environment-mismatch');
        }
        // Where the ref is no tag, that is the reason; commits and the number of files are not.
        if (!meansTag(facts))
            codes.push('target.no-release');
        else {
            const { why } = selection;
            if (why !== null && why !== 'no-files')
                codes.push(`target.${why}`);
            codes.push(...commitCodes(announced?.release.commit, facts));
        }
        const pinned = announced?.release.commit ?? null;
        const shown = {
            ref: ref.kind === 'announced-release' ? null : ref.name,
            'announced-tag': announced?.release.tag ?? null,
            'announced-commit': pinned,
            deployed: deployed?.known === true ? deployed.value : null,
            ...(pinned !== null && deployed === null && { 'pin-compared': false }),
            'tag-now': tagNow?.known === true ? tagNow.value : null,
            environment,
            'announced-environment': announced?.environment ?? null,
            status: announced?.status ?? null,
            considered: selection.considered.map(({ path, intervention }) => ({
                path,
                tag: intervention.release.tag,
                start: at(intervention.schedule.start),
                finished: intervention.outcome !== undefined,
            })),
            sources: sourcesOf(deployed, tagNow),
        };
        const evidence = pinned === null || deployed?.known !== true
            ? 'claimed'
            : weakest(deployed.grade, gradeOfFiles(facts));
        if (codes.length > 0)
            return refusals(codes, evidence, shown);
        return [candidate === null ? notApplicable('no-intervention', shown) : pass(evidence, shown)];
    },
};

;// CONCATENATED MODULE: ./build/rules/notification.js




const LONGEST_HOURS = 12;
/** A record without a digest is for this plan if it is not earlier than the plan's landing. */
function isForEarlierPlan(sent, judged) {
    const landed = landedAt(judged);
    return (sent.kind === 'sent' &&
        sent.notice.plan === undefined &&
        landed !== null &&
        !(sent.notice.at >= landed));
}
function isUnknown(sent, judged) {
    return (sent.kind === 'unknown' ||
        (sent.kind === 'sent' && sent.notice.plan === undefined && landingUnknown(judged)));
}
/** The notification of an urgent intervention: sent to both, for this plan, before now, not too long ago. */
function notified(judged) {
    const sent = sending('notification', judged);
    const now = nowOf(judged.facts);
    const notice = sent.kind === 'sent' ? sent.notice : null;
    const missing = notice === null ? [] : missingRecipients(notice.recipients, judged);
    const hours = Math.min(LONGEST_HOURS, judged.solution.urgent['valid-hours']);
    const expiresAt = notice === null ? null : (0,instant/* plus */.tY)(notice.at, hours * instant/* HOUR */.dp);
    const codes = [];
    if (sent.kind === 'none' || isForEarlierPlan(sent, judged))
        codes.push('urgent.not-notified');
    if (missing.length > 0)
        codes.push('urgent.recipient-missing');
    if (sent.kind === 'other-plan')
        codes.push('urgent.plan-changed');
    if (now !== null && notice !== null && !(notice.at <= now))
        codes.push('urgent.notified-in-future');
    if (now !== null && expiresAt !== null && !(now < expiresAt))
        codes.push('urgent.expired');
    if (isUnknown(sent, judged))
        codes.push('urgent.unverifiable');
    return { sending: sent, missing, expiresAt, codes };
}

;// CONCATENATED MODULE: ./build/rules/urgent-authority.js



/**
 * Whether someone of `urgent-authorities` landed the plan or starts the run. Where the list is not
 * there anyone may; where it is empty nobody may.
 */
function authority(judged) {
    const listed = judged.solution['urgent-authorities'];
    if (listed === undefined)
        return { code: null, by: null, checked: 'nobody-named' };
    const { landing } = judged.facts;
    const landed = landing?.known === true ? landing.value.landedBy : null;
    const people = [starter(judged.facts), landed].filter((person) => person !== null);
    const found = people.find((person) => listed.some((each) => samePerson(each, person)));
    if (found !== undefined)
        return { code: null, by: found.login, checked: 'checked' };
    const offline = isOffline(judged.facts);
    if (offline && people.length === 0)
        return { code: null, by: null, checked: 'not-checkable' };
    const code = offline || landed !== null ? 'urgent.not-authorised' : 'urgent.unverifiable';
    return { code, by: null, checked: 'checked' };
}

;// CONCATENATED MODULE: ./build/rules/urgent.js








const SHORTEST_JUSTIFICATION = 20;
/** Characters as people count them, runs of spaces as one. */
function lengthOf(text) {
    return Array.from(text.replace(/\s+/gu, ' ').trim()).length;
}
/**
 * An urgent intervention says why and for which incident, is declared by someone who may, and the
 * service desk and the solution custodian were notified of this plan, before now and within the
 * last 12 hours.
 *
 * Example: `reason: Izpad.` → fail, `urgent.unjustified`: fewer than 20 characters.
 */
const urgent = {
    id: 'urgent',
    subject: 'intervention',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    judge(judged) {
        const { facts, solution, candidate } = judged;
        const declared = candidate.intervention.urgent;
        if (declared === undefined)
            return [notApplicable('not-urgent')];
        const { sending, missing, expiresAt, codes: noticeCodes } = notified(judged);
        const { code: refused, by, checked } = authority(judged);
        const notice = sending.kind === 'sent' ? sending.notice : null;
        const length = lengthOf(declared.reason ?? '');
        const codes = [];
        if (length < SHORTEST_JUSTIFICATION)
            codes.push('urgent.unjustified');
        if ((declared.incident ?? '').trim() === '')
            codes.push('urgent.no-incident');
        codes.push(...(refused === null ? [] : [refused]), ...noticeCodes);
        const shown = {
            incident: declared.incident ?? null,
            'declared-by': declared['declared-by'] ?? null,
            'reason-length': length,
            'reason-required': SHORTEST_JUSTIFICATION,
            authority: checked,
            'authorised-by': by,
            demand: solution.evidence.announcement,
            'receipt-demanded': receiptDemanded(judged),
            via: notice?.via ?? null,
            'notified-at': at(notice?.at ?? null),
            'landed-at': at(landedAt(judged)),
            reference: notice?.reference ?? null,
            recipients: [...(notice?.recipients ?? [])].sort(byText),
            missing,
            'custodian-named': solution.contacts['solution-custodian'] !== undefined,
            plan: candidate.planDigest,
            'expires-at': at(expiresAt),
            receipt: notice?.receipt ?? null,
            unknown: sending.kind === 'unknown' ? sending.why : null,
            sources: sourcesOf(facts.landing, facts.receipts),
        };
        const evidence = notice?.grade ?? gradeOfFiles(facts);
        return codes.length === 0 ? [pass(evidence, shown)] : refusals(codes, evidence, shown);
    },
};

;// CONCATENATED MODULE: ./build/rules/registry.js















/** Every rule, in the order of the report. */
const RULES = [
    file,
    target,
    announcement,
    leadTime,
    approval,
    schedule,
    slot,
    fit,
    freeze,
    urgent,
    staff,
    clock,
    api,
    event_event,
];
/** A rule's own reason codes, in their order: those whose first part is its id. */
function registry_codesOf(rule) {
    return REASON_CODES.filter((code) => code.startsWith(`${rule}.`));
}

;// CONCATENATED MODULE: ./build/rules/decision.js


/** The codes that stand in the way: of failures first, then of what cannot be known; each once, in registry order. */
function reasonCodesOf(rows) {
    const failed = reason_codes_REASON_CODES.filter((code) => rows.some((row) => row.outcome === 'fail' && row.code === code));
    const unknown = reason_codes_REASON_CODES.filter((code) => !failed.includes(code) &&
        rows.some((row) => row.outcome === 'unverifiable' && row.code === code));
    return [...failed, ...unknown];
}
/** Without these three having passed nothing was judged that could be allowed. */
const FOUNDATIONS = ['file', 'target', 'clock'];
function isWhole(rows) {
    return RULES.every(({ id }) => {
        const own = rows.filter((row) => row.rule === id);
        return (own.length > 0 && (!FOUNDATIONS.includes(id) || own.every((row) => row.outcome === 'pass')));
    });
}
/** The worst of all rows; allowed only where every rule was judged and nothing stands in the way. */
function decide(rows, urgent) {
    const failures = rows.filter((row) => row.outcome === 'fail');
    if (failures.some((row) => row.rule === 'file'))
        return 'invalid';
    if (failures.length > 0)
        return 'deny';
    if (rows.some((row) => row.outcome === 'unverifiable'))
        return 'unverifiable';
    if (!isWhole(rows))
        return 'error';
    return urgent ? 'allow-urgent' : 'allow';
}

;// CONCATENATED MODULE: ./build/rules/evaluate.js









/**
 * Judges whether the intervention may be carried out now. Every rule runs, nothing short-circuits.
 * Total: a rule that throws on facts it was never meant to see ends in the decision `error`.
 *
 * @param candidate the intervention that is meant, as `selectIntervention` tells; null: none could be told
 */
function evaluate(candidate, solution, facts) {
    const judged = { candidate, solution, facts };
    try {
        return verdictOn(judged);
    }
    catch (thrown) {
        return errorVerdict(thrown);
    }
}
function verdictOn(judged) {
    const { candidate, facts } = judged;
    const rules = RULES.flatMap((rule) => rowsOf(rule, judged));
    const urgent = candidate?.intervention.urgent !== undefined;
    const decision = decide(rules, urgent);
    const allowed = candidate !== null && (decision === 'allow' || decision === 'allow-urgent');
    const announcedSlot = candidate === null || urgent ? null : candidate.intervention.schedule;
    return {
        decision,
        allowed,
        reasonCodes: reasonCodesOf(rules),
        intervention: candidate === null
            ? null
            : { id: candidate.intervention.id, planDigest: candidate.planDigest, urgent },
        evaluatedAt: nowOf(facts),
        opensAt: announcedSlot?.start ?? null,
        closesAt: announcedSlot?.end ?? null,
        validUntil: allowed ? validUntil({ ...judged, candidate }) : null,
        earliestStart: candidate === null || urgent ? null : earliest({ ...judged, candidate }),
        rules,
        diagnostics: facts.files.kind === 'invalid' ? facts.files.diagnostics.toSorted(byPlace) : [],
    };
}
function rowsOf(rule, judged) {
    const treated = treatment(rule, judged);
    return findingsOf(rule, judged).map((finding) => {
        const row = { rule: rule.id, ...finding };
        return treated === null ? row : { ...row, outcome: treated };
    });
}
function findingsOf(rule, judged) {
    if (rule.subject === 'run')
        return rule.judge(judged);
    const { candidate } = judged;
    return candidate === null
        ? [notApplicable('no-intervention')]
        : rule.judge({ ...judged, candidate });
}
/** Shown but not held to: waived for urgent interventions, reported where not enforced. */
function treatment(rule, { candidate, solution, facts }) {
    if (candidate === null)
        return null;
    const { urgent, environment } = candidate.intervention;
    if (urgent !== undefined && rule.waivedByUrgency)
        return 'waived';
    const onlyTest = environment === 'test' && facts.target.environment === 'test';
    const enforced = !onlyTest || solution['enforce-in'].includes('test');
    return enforced || rule.enforcedOutsideProduction ? null : 'reported';
}
/** The last moment to start; null where the slot is not enforced, so that nothing ends. */
function validUntil(judged) {
    const { intervention } = judged.candidate;
    if (intervention.urgent !== undefined)
        return notified(judged).expiresAt;
    if (RULES.some((rule) => rule.id === 'slot' && treatment(rule, judged) !== null))
        return null;
    return lastStart(intervention) ?? intervention.schedule.end;
}
/** For the announcement there is; where there is none, for one made now. Null where that is unknown. */
function earliest(judged) {
    const { announced } = announcing(judged);
    if (announced.kind === 'unknown')
        return null;
    const from = announced.kind === 'announced' ? announced.at : nowOf(judged.facts);
    if (from === null)
        return null;
    const { solution, candidate } = judged;
    return (0,lead_time/* earliestStart */.gl)({
        announced: from,
        reading: solution.calendar['lead-time'],
        extra: solution.calendar['extra-non-working-days'],
        hours: solution.window,
        downtime: candidate.intervention.schedule.downtime,
    });
}
function byPlace(one, other) {
    return (byText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        byText(one.code, other.code) ||
        byText(one.key, other.key));
}
/** Our own fault, or facts no edge would make: nothing is allowed, and the row says what was thrown. */
function errorVerdict(thrown) {
    const facts = { thrown: thrown instanceof Error ? thrown.message : String(thrown) };
    return {
        decision: 'error',
        allowed: false,
        reasonCodes: [],
        intervention: null,
        evaluatedAt: null,
        opensAt: null,
        closesAt: null,
        validUntil: null,
        earliestStart: null,
        rules: RULES.map(({ id }) => ({
            rule: id,
            outcome: 'unverifiable',
            code: null,
            evidence: null,
            facts,
        })),
        diagnostics: [],
    };
}

// EXTERNAL MODULE: ./build/runner/working-tree.js
var working_tree = __webpack_require__(6389);
// EXTERNAL MODULE: ./build/modes/arguments.js
var modes_arguments = __webpack_require__(4303);
// EXTERNAL MODULE: ./build/modes/ezdrav-files.js + 2 modules
var ezdrav_files = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/modes/offline.js
var offline = __webpack_require__(9928);
// EXTERNAL MODULE: ./build/modes/versions.js
var versions = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/modes/offline/gate.js









const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** `ezdrav gate`: judges a working tree, without a network. */
function gateOffline(asked) {
    const now = (0,modes_arguments/* atOption */.dW)(asked);
    const intervention = (0,modes_arguments/* textOption */.vU)(asked, 'intervention', /./, '.ezdrav/intervention.yml');
    const ref = (0,modes_arguments/* textOption */.vU)(asked, 'ref', /^\S+$/, 'refs/tags/v4.12.0');
    const format = (0,modes_arguments/* choice */.Yq)(asked, 'format', ['text', 'json']) ?? 'text';
    const question = {
        now,
        intervention: intervention?.replace(/^\.\//, ''),
        ref: ref === undefined || ref.startsWith('refs/') ? ref : `refs/tags/${ref}`,
        sha: (0,modes_arguments/* textOption */.vU)(asked, 'sha', COMMIT, '40 × 0–9 a–f'),
        actor: (0,modes_arguments/* textOption */.vU)(asked, 'actor', /^[\w-]+(?:\[bot\])?$/, 'LOGIN'),
        environment: (0,modes_arguments/* textOption */.vU)(asked, 'environment', /^\S+$/, 'production') ?? 'production',
    };
    const files = (0,offline/* readDisk */.g)((0,working_tree/* readWorkingTree */.c)((0,modes_arguments/* repoOption */.kF)(asked), ezdrav_files/* limitOf */.LF), question.intervention);
    const facts = (0,offline/* offlineFacts */.j)(question, files);
    const { candidate } = selectIntervention(files.files, facts.target);
    const verdict = evaluate(candidate, files.solution, facts);
    const language = (0,modes_arguments/* languageOption */._9)(asked, files.solution.language);
    const text = format === 'json'
        ? JSON.stringify((0,json/* jsonReport */.L)(verdict, versions/* VERSIONS */.S, language), null, 2)
        : (0,report_text/* textOf */.b)(verdict, { language, colour: asked.colour });
    return { text, exitCode: exitCodeOf(verdict) };
}
/** 0 allowed, 1 denied or not to be known, 2 an invalid file. */
function exitCodeOf(verdict) {
    if (verdict.allowed)
        return 0;
    return verdict.decision === 'invalid' ? 2 : 1;
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ VERSIONS)
/* harmony export */ });
/* harmony import */ var _calendar_working_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);

/** By what a verdict was reached; a test holds `product` and package.json together. */
const VERSIONS = {
    product: '0.1.0',
    calendar: _calendar_working_days_js__WEBPACK_IMPORTED_MODULE_0__/* .CALENDAR */ .T.version,
    tzdata: process.versions['tz'] ?? 'unknown',
};


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport)
/* harmony export */ });
/* unused harmony export isoOrNull */
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
/* harmony import */ var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);



function isoOrNull(at) {
    return at === null ? null : (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(at);
}
function jsonValue(value) {
    if ((0,_fact_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(value))
        return (0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(value.at);
    if (Array.isArray(value))
        return value.map(jsonValue);
    return (0,_fact_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isGroup */ .IZ)(value) ? jsonFacts(value) : value;
}
function jsonFacts(facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, jsonValue(value)]));
}
/**
 * The document of `--format json` and of the report file, keys in their published order. The
 * language is that of the diagnostics' messages alone.
 */
function jsonReport(verdict, versions, language) {
    const { intervention } = verdict;
    return {
        schema: 1,
        decision: verdict.decision,
        allowed: verdict.allowed,
        'reason-codes': verdict.reasonCodes,
        intervention: intervention && {
            id: intervention.id,
            'plan-digest': intervention.planDigest,
            urgent: intervention.urgent,
        },
        'evaluated-at': isoOrNull(verdict.evaluatedAt),
        'opens-at': isoOrNull(verdict.opensAt),
        'closes-at': isoOrNull(verdict.closesAt),
        'valid-until': isoOrNull(verdict.validUntil),
        'earliest-start': isoOrNull(verdict.earliestStart),
        rules: verdict.rules.map(({ rule, outcome, code, evidence, facts }) => ({
            rule,
            outcome,
            code,
            evidence,
            facts: jsonFacts(facts),
        })),
        diagnostics: verdict.diagnostics.map((diagnostic) => ({
            file: diagnostic.file,
            line: diagnostic.line,
            column: diagnostic.column,
            code: diagnostic.code,
            message: (0,_diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticMessage */ .D)(diagnostic, language),
        })),
        versions: { product: versions.product, calendar: versions.calendar, tzdata: versions.tzdata },
    };
}


/***/ })

};
