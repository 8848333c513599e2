export const id = 115;
export const ids = [115];
export const modules = {

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

/***/ 6115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/working-tree.js
var working_tree = __webpack_require__(6389);
;// CONCATENATED MODULE: ./build/runner/directory.js



/**
 * Reads single files of a working tree, links not followed. Throws `FolderFault` where `folder` is
 * no folder.
 */
function readDirectory(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new working_tree/* FolderFault */.X(folder);
    }
    return {
        list: (path) => {
            const full = (0,external_node_path_.join)(folder, path);
            const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
            return stat?.isDirectory() ? (0,external_node_fs_.readdirSync)(full).sort() : [];
        },
        read: (path, limit) => {
            const full = (0,external_node_path_.join)(folder, path);
            const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
            return stat?.isFile() && stat.size <= limit ? (0,external_node_fs_.readFileSync)(full) : null;
        },
    };
}

// EXTERNAL MODULE: ./build/modes/arguments.js
var modes_arguments = __webpack_require__(4303);
;// CONCATENATED MODULE: ./build/audits/our-action.js
/** Where the action is published. */
const OUR_ACTION = 'ezdrav/ezdrav-intervention-gate';
const PUBLISHED = /^[\w.-]+\/ezdrav-intervention-gate(?:@|$)/i;
const OUR_NAME = /^name:\s*['"]?eZdrav intervention gate\b/m;
/** Tells our action's steps: published, under a name given, or `./` where this is our repository. */
function ourAction(repository) {
    const own = repository.files.some(({ path, text }) => /^action\.ya?ml$/.test(path) && OUR_NAME.test(text));
    const names = new Set(repository.actionNames.map((name) => name.toLowerCase()));
    return (step) => {
        const uses = step.uses?.text ?? '';
        const [name = ''] = uses.toLowerCase().split('@');
        const ours = PUBLISHED.test(uses) || names.has(name) || (own && /^\.\/?$/.test(uses));
        if (!ours)
            return null;
        const input = step.inputs.get('mode');
        const mode = input?.text || 'gate';
        return { step, mode: isExpression(mode) ? null : mode, at: input?.place ?? step.place };
    };
}
function isExpression(text) {
    return text.includes('${{');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/audits/nesting.js

/** Deeper than any workflow; building from much deeper text can end everything at once. */
const DEPTH = 100;
/** Columns before the first lexeme of a line: each level takes at least one. */
const INDENT = 200;
/** Whether a text nests too deeply to build anything from. Linear in its length. */
function isTooDeep(text) {
    let flow = 0;
    let nestedInLine = 0;
    let lineBegins = true;
    let scalarNext = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const type = scalarNext ? null : dist/* CST */.DB.tokenType(lexeme);
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            flow += 1;
        if (type === 'flow-seq-end' || type === 'flow-map-end')
            flow = Math.max(0, flow - 1);
        if (type === 'seq-item-ind' || type === 'explicit-key-ind')
            nestedInLine += 1;
        const indented = type === 'space' && lineBegins && lexeme.length > INDENT;
        if (flow > DEPTH || nestedInLine > DEPTH || indented)
            return true;
        // The text of a plain or block scalar follows a mark of its own.
        scalarNext = type === 'scalar';
        if (scalarNext)
            continue;
        lineBegins = lexeme.endsWith('\n');
        if (lineBegins)
            nestedInLine = 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/audits/entry.js


/** GitHub reads no larger workflow. */
const CHARACTERS = 512 * 1024;
/** A node of a YAML file that is read as far as it makes sense; asking amiss gives nothing. */
class Entry {
    #source;
    #node;
    constructor(source, node) {
        this.#source = source;
        this.#node = (0,dist/* isAlias */.Vj)(node) ? node.resolve(source.document) : node;
    }
    get place() {
        const range = this.#node?.range;
        return this.#place(range?.[0] ?? 0);
    }
    #place(offset) {
        const { line, col } = this.#source.lines.linePos(offset);
        return { file: this.#source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }
    /** The scalar as it is written, without quotation marks; null for lists and mappings. */
    get text() {
        if (!(0,dist/* isScalar */.jn)(this.#node))
            return null;
        return { text: this.#node.value.trim(), place: this.place };
    }
    get isMap() {
        return (0,dist/* isMap */.jh)(this.#node);
    }
    get(key) {
        return this.pairs.find(([{ text }]) => text === key)?.[1] ?? null;
    }
    get pairs() {
        if (!(0,dist/* isMap */.jh)(this.#node))
            return [];
        return this.#node.items.flatMap(({ key, value }) => {
            const name = new Entry(this.#source, key).text;
            return name === null ? [] : [[name, new Entry(this.#source, value)]];
        });
    }
    get items() {
        return (0,dist/* isSeq */.oP)(this.#node) ? this.#node.items.map((item) => new Entry(this.#source, item)) : [];
    }
    /** Every match of `pattern` (global) in any text below, with the place of the match. */
    matches(pattern) {
        return this.#scalars(new Set()).flatMap(({ range }) => {
            const [start, end] = range;
            const raw = this.#source.text.slice(start, end);
            return [...raw.matchAll(pattern)].map((match) => ({
                match,
                place: this.#place(start + match.index),
            }));
        });
    }
    /** Each scalar below once, however often an alias names it. */
    #scalars(seen) {
        if (seen.has(this.#node))
            return [];
        seen.add(this.#node);
        if ((0,dist/* isScalar */.jn)(this.#node))
            return [this.#node];
        const below = [...this.items, ...this.pairs.map(([, value]) => value)];
        return below.flatMap((entry) => entry.#scalars(seen));
    }
}
/** Parses a YAML file as GitHub does, all scalars as text. Never throws. */
function parse(file, text) {
    const start = { file, line: 1, column: 1 };
    if (text.length > CHARACTERS)
        return { ok: false, place: start, why: 'too-large' };
    if (isTooDeep(text))
        return { ok: false, place: start, why: 'too-deep' };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        lineCounter: lines,
        logLevel: 'error',
        prettyErrors: false,
    });
    const [error] = document.errors;
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        return { ok: false, place: { file, line, column: col }, why: error.code };
    }
    return { ok: true, root: new Entry({ file, text, lines, document }, document.contents) };
}

;// CONCATENATED MODULE: ./build/audits/permissions-stated.js
function levelOf(text) {
    return text === 'read' || text === 'write' ? text : 'none';
}
/** Reads a `permissions` block; null where none stands. */
function permissionsOf(entry) {
    if (entry === null)
        return null;
    const all = levelOf(/^(read|write)-all$/.exec(entry.text?.text ?? '')?.[1] ?? '');
    const scopes = entry.pairs.map(([key, value]) => [key.text, { level: levelOf(value.text?.text ?? ''), place: key.place }]);
    return { place: entry.place, all, scopes: new Map(scopes) };
}
function levelIn(permissions, scope) {
    return permissions.scopes.get(scope)?.level ?? permissions.all;
}
function suffices(held, needed) {
    return needed === 'none' || held === 'write' || held === needed;
}

;// CONCATENATED MODULE: ./build/audits/secrets-used.js
const EXPRESSION = /\$\{\{.*?\}\}/gs;
const USE = /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;
/** The secrets that expressions below this entry use, but the workflow's own token. */
function secretsIn(entry) {
    if (entry === null)
        return [];
    return entry
        .matches(EXPRESSION)
        .flatMap(({ match, place }) => [...match[0].matchAll(USE)].map(({ groups }) => ({
        name: (groups?.['dotted'] ?? groups?.['indexed'] ?? '*').toUpperCase(),
        place,
    })))
        .filter(({ name }) => name !== 'GITHUB_TOKEN');
}

;// CONCATENATED MODULE: ./build/audits/workflow.js



function listOf(entry) {
    if (entry === null)
        return [];
    const single = entry.text;
    const texts = single === null ? entry.items.map((item) => item.text) : [single];
    return texts.flatMap((each) => (each === null ? [] : [each.text]));
}
/** A text that says something; empty is the same as absent. */
function textAt(entry, key) {
    const text = entry.get(key)?.text ?? null;
    return text === null || text.text === '' ? null : text;
}
function triggersOf(entry) {
    if (entry === null)
        return [];
    if (entry.isMap)
        return entry.pairs.map(([{ text, place }, value]) => triggerOf({ text, place }, value));
    const single = entry.text;
    const names = single === null ? entry.items.map((item) => item.text) : [single];
    return names.flatMap((name) => (name === null ? [] : [triggerOf(name, null)]));
}
function triggerOf({ text, place }, value) {
    const filter = (key) => value?.get(key) ?? null;
    const has = (...keys) => keys.some((key) => filter(key) !== null);
    return {
        name: text,
        place,
        tags: has('tags') ? listOf(filter('tags')) : null,
        branches: has('branches', 'branches-ignore'),
        onTags: has('tags', 'tags-ignore'),
    };
}
function stepOf(entry, index) {
    const uses = textAt(entry, 'uses');
    const inputs = entry.get('with')?.pairs ?? [];
    return {
        index,
        uses,
        place: entry.place,
        title: textAt(entry, 'name')?.text ?? uses?.text ?? `#${index + 1}`,
        id: textAt(entry, 'id')?.text ?? null,
        condition: textAt(entry, 'if'),
        continueOnError: textAt(entry, 'continue-on-error'),
        inputs: new Map(inputs.flatMap(([key, value]) => value.text === null ? [] : [[key.text, value.text]])),
        secrets: secretsIn(entry),
    };
}
function jobOf(id, entry) {
    const environment = entry.get('environment');
    const inherits = textAt(entry, 'secrets');
    const own = entry.pairs.filter(([key]) => key.text !== 'steps').map(([, value]) => value);
    return {
        id: id.text,
        place: id.place,
        needs: listOf(entry.get('needs')),
        condition: textAt(entry, 'if'),
        environment: environment?.isMap ? textAt(environment, 'name') : textAt(entry, 'environment'),
        permissions: permissionsOf(entry.get('permissions')),
        continueOnError: textAt(entry, 'continue-on-error'),
        uses: textAt(entry, 'uses'),
        inherits: inherits?.text === 'inherit' ? inherits : null,
        steps: (entry.get('steps')?.items ?? []).map(stepOf),
        secrets: own.flatMap(secretsIn),
    };
}
/**
 * Reads a workflow file as far as audits need it. Never throws: what is no YAML, or no workflow,
 * comes back with the place where reading ended. `remote`: a file of another repository.
 */
function readWorkflow(file, text, remote = false) {
    const parsed = parse(file, text);
    if (!parsed.ok)
        return parsed;
    const jobs = parsed.root.get('jobs');
    if (!jobs?.isMap)
        return { ok: false, place: parsed.root.place, why: 'no-jobs' };
    return {
        ok: true,
        workflow: {
            file,
            remote,
            triggers: triggersOf(parsed.root.get('on')),
            permissions: permissionsOf(parsed.root.get('permissions')),
            secrets: secretsIn(parsed.root.get('env')),
            jobs: jobs.pairs.map(([id, entry]) => jobOf(id, entry)),
        },
    };
}

;// CONCATENATED MODULE: ./build/audits/examined.js


const PRODUCTION = 'production';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** GitHub compares the names of environments without regard to case. */
function examined_isProduction(environment) {
    return environment.toLowerCase() === PRODUCTION;
}
/** The `uses` of workflows of other repositories that the workflows among these files call. */
function examined_calledElsewhere(files) {
    const uses = files
        .filter(({ path }) => WORKFLOW.test(path))
        .map(({ path, text }) => readWorkflow(path, text))
        .flatMap((reading) => (reading.ok ? reading.workflow.jobs : []))
        .flatMap((job) => (job.uses === null || job.uses.text.startsWith('./') ? [] : [job.uses.text]));
    return [...new Set(uses)];
}
function examined_examine(repository) {
    const local = repository.files
        .filter(({ path }) => WORKFLOW.test(path))
        .map(({ path, text }) => readWorkflow(path, text));
    const remote = [...repository.called].flatMap(([uses, text]) => text.known ? [readWorkflow(uses, text.value, true)] : []);
    const readings = [...local, ...remote];
    const workflows = readings.flatMap((reading) => (reading.ok ? [reading.workflow] : []));
    const tell = ourAction(repository);
    return {
        repository,
        workflows,
        unreadable: readings.flatMap((reading) => (reading.ok ? [] : [reading])),
        jobs: workflows.flatMap((workflow) => workflow.jobs.map((job) => examineJob(workflow, job, repository, workflows, tell))),
    };
}
function examineJob(workflow, job, repository, workflows, tell) {
    const ours = job.steps.flatMap((step) => tell(step) ?? []);
    const environment = job.environment?.text ?? '';
    return {
        workflow,
        job,
        ours,
        gate: ours.find(({ mode }) => mode === 'gate') ?? null,
        others: job.steps.filter((step) => tell(step) === null),
        production: examined_isProduction(environment) || isExpression(environment),
        called: job.uses === null ? null : callOf(job.uses.text, workflow, repository, workflows),
    };
}
function callOf(uses, workflow, repository, workflows) {
    const file = uses.startsWith('./') && !workflow.remote ? uses.slice(2) : uses;
    const found = workflows.find((each) => each.file === file);
    if (found !== undefined)
        return { known: true, workflow: found };
    const text = repository.called.get(uses);
    if (text === undefined || text.known)
        return { known: false, why: 'absent' };
    return text;
}
/** Whether a workflow holds a gate, by itself or in a workflow it calls. */
function holdsGate(workflow, { jobs }) {
    const own = jobs.filter((each) => each.workflow === workflow);
    return own.some(({ gate, called }) => gate !== null ||
        (called?.known === true &&
            jobs.some((each) => each.workflow === called.workflow && each.gate !== null)));
}
/** The jobs of the same workflow that this one waits for, at any distance. */
function neededBy({ workflow, job }, { jobs }) {
    const siblings = jobs.filter((each) => each.workflow === workflow);
    const needed = new Set(job.needs);
    // A set grows while it is walked: needs of needs are walked too, each once.
    for (const id of needed) {
        for (const sibling of siblings) {
            if (sibling.job.id === id)
                for (const next of sibling.job.needs)
                    needed.add(next);
        }
    }
    return siblings.filter((each) => each.job !== job && needed.has(each.job.id));
}
/** A job in which nothing but our action runs: it can deploy nothing. */
function isOnlyOurs({ job, ours, others }) {
    return job.uses === null && ours.length > 0 && others.length === 0;
}

;// CONCATENATED MODULE: ./build/audits/codes.js
const error = (audit, breaks) => ({
    audit,
    severity: 'error',
    breaks,
});
const warning = (audit, breaks) => ({
    audit,
    severity: 'warning',
    breaks,
});
const codes_unknown = (audit, breaks) => ({
    audit,
    severity: 'unknown',
    breaks,
});
const ENTRIES = {
    'workflow.unreadable': codes_unknown('unreadable-workflow', 1),
    'gate.none': error('no-gate', 1),
    'production.no-gate': error('ungated-production', 1),
    'gate.other-job': error('gate-in-other-job', 1),
    'gate.not-first': error('gate-not-first', 1),
    'gate.conditional': error('gate-conditional', 1),
    'gate.continue-on-error': error('gate-continues', 1),
    'gate.ignored-by-step': error('after-refusal', 1),
    'gate.ignored-by-job': error('after-refusal', 1),
    'gate.other-mode': error('gate-mode', 1),
    'gate.mode-unclear': error('gate-mode', 1),
    'gate.environment-differs': error('gate-environment', 1),
    'gate.environment-unclear': codes_unknown('gate-environment', 1),
    'gate.no-environment': warning('gate-environment', 2),
    'action.unpinned': error('unpinned-action', 1),
    'action.unpinned-elsewhere': warning('unpinned-action', 2),
    'reusable.unpinned': error('reusable-workflow', 1),
    'reusable.unread': codes_unknown('reusable-workflow', 1),
    'permissions.missing': error('permissions', 1),
    'permissions.not-stated': error('permissions', 2),
    'permissions.too-many': error('permissions', 2),
    'permissions.default-write': warning('default-permissions', 2),
    'trigger.pull-request-target': error('pull-request-target', 2),
    'trigger.refused': error('gate-trigger', 2),
    'trigger.no-tag': warning('gate-trigger', null),
    'environment.admins-bypass': error('admin-bypass', 2),
    'environment.missing': warning('environment-protection', 2),
    'environment.any-ref': warning('environment-protection', 2),
    'environment.branches': warning('environment-protection', null),
    'environment.unknown': codes_unknown('environment-protection', 2),
    'codeowners.missing': error('codeowners', 2),
    'codeowners.uncovered': error('codeowners', 2),
    'branch.unprotected': warning('branch-rules', 2),
    'branch.unknown': codes_unknown('branch-rules', 2),
    'tag.movable': warning('tag-rules', 2),
    'tag.unknown': codes_unknown('tag-rules', 2),
    'secrets.outside-environment': error('deployment-secrets', 2),
    'secrets.all': warning('deployment-secrets', 2),
    'credentials.persisted': warning('persisted-credentials', null),
    'guard.workflow-token': error('guard', 3),
    'guard.no-environment': error('guard', 3),
    'guard.environment-open': warning('guard', 3),
};
/** Every code an audit may find, in the order of the report. */
const AUDIT_CODES = ENTRIES;

;// CONCATENATED MODULE: ./build/audits/pinning.js
const COMMIT = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const IMAGE = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/i;
/** Whether `uses` names exactly one content for ever; what stands in the repository itself does. */
function isPinned(uses) {
    return /^\.{1,2}(?:\/|$)/.test(uses) || COMMIT.test(uses) || IMAGE.test(uses);
}

;// CONCATENATED MODULE: ./build/audits/level.js




/** The level reached; what cannot be known counts as missing. */
function level_levelOf(examined, findings) {
    const breaking = (level) => {
        const codes = findings
            .map(({ code }) => code)
            .filter((code) => AUDIT_CODES[code].breaks === level);
        return [...new Set(codes)].map((code) => ({ code, workflow: null }));
    };
    const first = breaking(1);
    if (first.length > 0)
        return { reached: 0, missing: first };
    const second = breaking(2);
    if (second.length > 0)
        return { reached: 1, missing: second };
    const third = [...breaking(3), ...stronghold(examined)];
    return third.length > 0 ? { reached: 2, missing: third } : { reached: 3, missing: [] };
}
/**
 * Level 3 rests on something outside the repository's workflows: an App that decides about every
 * deployment, or a target that trusts one pinned workflow only, which cannot be seen from here.
 */
function stronghold({ repository, jobs }) {
    const { environments } = repository.settings;
    const production = environments.known
        ? environments.value.find(({ name }) => examined_isProduction(name))
        : undefined;
    if (production?.apps.known === true && production.apps.value.length > 0)
        return [];
    const trusted = jobs.flatMap(({ job, called }) => job.uses !== null &&
        isPinned(job.uses.text) &&
        called?.known === true &&
        called.workflow.remote &&
        jobs.some(({ workflow, gate, job: inner }) => workflow === called.workflow &&
            gate !== null &&
            asksForIdentity(inner.permissions ?? workflow.permissions))
        ? [job.uses.text]
        : []);
    const workflows = [...new Set(trusted)];
    if (workflows.length > 0)
        return workflows.map((workflow) => ({ code: 'level.target-trust', workflow }));
    const unread = production !== undefined && !production.apps.known;
    return [{ code: unread ? 'level.stronghold-unknown' : 'level.no-stronghold', workflow: null }];
}
function asksForIdentity(stated) {
    return stated !== null && levelIn(stated, 'id-token') === 'write';
}

;// CONCATENATED MODULE: ./build/audits/onboarding.js
const ITEMS = {
    'znet.joined': (solution) => solution.znet?.joined,
    'access-rules.acknowledged': (solution) => solution['access-rules']?.acknowledged,
    'architecture.plans.sent': (solution) => solution.architecture?.plans?.sent,
    'architecture.meeting.held': (solution) => solution.architecture?.meeting?.held,
    'architecture.ip-space': (solution) => solution.architecture?.['ip-space'],
    'architecture.vlan': (solution) => solution.architecture?.vlan,
    'architecture.connections': (solution) => solution.architecture?.connections?.join(', '),
    'architecture.runtime': (solution) => solution.architecture?.runtime,
    'architecture.confidentiality': (solution) => solution.architecture?.confidentiality,
    'architecture.integrity': (solution) => solution.architecture?.integrity,
    'architecture.availability': (solution) => solution.architecture?.availability,
    'contacts.solution-custodian': (solution) => solution.contacts['solution-custodian'],
    'contacts.contract-custodian': (solution) => solution.contacts['contract-custodian'],
    'client.contact': (solution) => solution.client?.contact,
    'contract.reference': (solution) => solution.contract?.reference,
};
/** Each thing to settle: present, missing, or unknown where `solution.yml` cannot be read. */
function onboardingOf({ solution }) {
    return Object.entries(ITEMS).map(([key, read]) => {
        const item = key;
        if (!solution.known)
            return { item, state: 'unknown', detail: '' };
        const detail = solution.value === null ? undefined : read(solution.value);
        return detail === undefined || detail === ''
            ? { item, state: 'missing', detail: '' }
            : { item, state: 'present', detail };
    });
}

;// CONCATENATED MODULE: ./build/audits/platform.js
const NEEDS = [
    { what: 'environments', needs: 'paid' },
    { what: 'rulesets', needs: 'paid' },
    { what: 'code-owners', needs: 'paid' },
    { what: 'custom-protection-rules', needs: 'enterprise' },
];
/**
 * Public repositories have everything on every plan. Private ones need a paid plan for environments,
 * rulesets and code owners, and GitHub Enterprise for custom protection rules. Source: GitHub's
 * documentation, "Managing environments for deployment", "About rulesets", "About code owners".
 */
function platformOf({ settings }) {
    const visibility = settings.visibility.known ? settings.visibility.value : null;
    const plan = settings.plan.known ? settings.plan.value : null;
    if (visibility === 'public' || plan === 'enterprise')
        return { visibility, plan, lacks: [] };
    const has = (needs) => needs === 'paid' && plan !== null && plan !== 'free';
    return {
        visibility,
        plan,
        lacks: NEEDS.filter(({ needs }) => !has(needs)).map((lack) => ({
            ...lack,
            certain: visibility !== null && plan !== null,
        })),
    };
}

;// CONCATENATED MODULE: ./build/audits/finding.js

/** A finding of this code at a place, or (null) about a setting of the repository. */
function found(code, place, facts = {}) {
    const { audit, severity } = AUDIT_CODES[code];
    return {
        audit,
        code,
        severity,
        file: place?.file ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        facts,
    };
}

;// CONCATENATED MODULE: ./build/audits/production-environments.js

/** The production environments that jobs name, each once, at its first place. */
function productionEnvironments({ jobs, repository }) {
    const { environments } = repository.settings;
    const settings = environments.known ? environments.value : [];
    const used = jobs.flatMap(({ job }) => job.environment !== null && examined_isProduction(job.environment.text) ? [job.environment] : []);
    return used.slice(0, 1).map(({ text: name, place }) => ({
        name,
        place,
        setting: settings.find((each) => examined_isProduction(each.name)) ?? null,
    }));
}

;// CONCATENATED MODULE: ./build/audits/admin-bypass.js


/** Administrators may let a deployment past the environment's protection rules. */
const adminBypass = (examined) => productionEnvironments(examined)
    .filter(({ setting }) => setting?.canAdminsBypass === true)
    .map(({ name, place }) => found('environment.admins-bypass', place, { environment: name }));

;// CONCATENATED MODULE: ./build/audits/condition.js
// What an `if` of a workflow says about the gate's refusal. GitHub adds `success() &&` unless one of
// the four status functions is named: then the expression alone decides.
const STATUS = /\b(?:always|success|failure|cancelled)\s*\(/i;
/** The expression without its optional braces. */
function bare(condition) {
    return (/^\$\{\{(?<inner>.*)\}\}$/s.exec(condition)?.groups?.['inner'] ?? condition).trim();
}
/** The parts that all have to hold: those joined by `&&` outside parentheses and quotation marks. */
function conjuncts(condition) {
    const parts = [''];
    let depth = 0;
    let quoted = false;
    let previous = '';
    for (const character of bare(condition)) {
        if (character === "'")
            quoted = !quoted;
        if (!quoted && character === '(')
            depth += 1;
        if (!quoted && character === ')')
            depth -= 1;
        const last = parts.length - 1;
        const joined = !quoted && depth === 0 && character === previous;
        // An alternative at this level: no part has to hold by itself.
        if (joined && character === '|')
            return [bare(condition)];
        if (joined && character === '&') {
            parts[last] = `${parts[last]}`.slice(0, -1).trim();
            parts.push('');
            previous = '';
            continue;
        }
        parts[last] = `${parts[last]}${character}`;
        previous = character;
    }
    return parts.map((part) => part.trim());
}
/**
 * Whether a step or job with this condition may run although what came before it failed. `proofs`:
 * expressions of which one, having to hold, rules that out.
 */
function survivesFailure(condition, proofs) {
    if (!STATUS.test(condition))
        return false;
    return !conjuncts(condition).some((part) => [/^success\(\s*\)$/i, ...proofs].some((proof) => proof.test(part)));
}
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** That the gate's step allowed, as a later step of its job may say it. */
function gateAllowed(id) {
    if (id === null)
        return [];
    const step = `steps\\.${escaped(id)}`;
    return [
        new RegExp(`^${step}\\.outputs\\.allowed\\s*==\\s*'true'$`, 'i'),
        new RegExp(`^${step}\\.(?:outcome|conclusion)\\s*==\\s*'success'$`, 'i'),
    ];
}
/** That the gate's job succeeded, as a job that needs it may say it. */
function jobSucceeded(id) {
    return [new RegExp(`^needs\\.${escaped(id)}\\.result\\s*==\\s*'success'$`, 'i')];
}

;// CONCATENATED MODULE: ./build/audits/after-refusal.js



/**
 * What runs although the gate refused: later steps of its job, and jobs that need it, with
 * `always()`, `failure()`, `cancelled()` in their condition. Steps of our own action may.
 */
const afterRefusal = (examined) => examined.jobs.flatMap((each) => [...steps(each), ...dependents(each, examined)]);
function steps({ job, gate, others }) {
    if (gate === null)
        return [];
    return others.flatMap(({ index, title, condition }) => {
        if (index < gate.step.index || condition === null)
            return [];
        if (!survivesFailure(condition.text, gateAllowed(gate.step.id)))
            return [];
        return [
            found('gate.ignored-by-step', condition.place, {
                job: job.id,
                step: title,
                if: condition.text,
            }),
        ];
    });
}
function dependents(each, examined) {
    const { condition, id } = each.job;
    if (condition === null || each.gate !== null || isOnlyOurs(each))
        return [];
    const gated = neededBy(each, examined).filter(({ gate }) => gate !== null);
    const ignored = gated.find(({ job }) => survivesFailure(condition.text, jobSucceeded(job.id)));
    return ignored === undefined
        ? []
        : [
            found('gate.ignored-by-job', condition.place, {
                job: id,
                gate: ignored.job.id,
                if: condition.text,
            }),
        ];
}

;// CONCATENATED MODULE: ./build/audits/repository.js
function repository_unknown(why, permission) {
    return { known: false, why, ...(permission !== undefined && { permission }) };
}
function repository_known(value) {
    return { known: true, value };
}
/** Nothing but files is known where GitHub is not asked. */
const repository_OFFLINE = {
    environments: repository_unknown('offline'),
    branch: repository_unknown('offline'),
    tagRulesets: repository_unknown('offline'),
    workflowPermissions: repository_unknown('offline'),
    visibility: repository_unknown('offline'),
    plan: repository_unknown('offline'),
};
/** Facts that say why a setting is not known. */
function whyUnknown(setting) {
    return {
        why: setting.why,
        ...(setting.permission !== undefined && { permission: setting.permission }),
    };
}

;// CONCATENATED MODULE: ./build/audits/branch-rules.js


const NEEDED = ['pull_request', 'deletion', 'non_fast_forward'];
/** The default branch changes by reviewed pull requests only, and its record is not rewritten. */
const branchRules = ({ repository }) => {
    const { branch } = repository.settings;
    if (!branch.known)
        return [found('branch.unknown', null, whyUnknown(branch))];
    const { name, rules, codeOwnerReview } = branch.value;
    const lacks = NEEDED.filter((rule) => !rules.includes(rule));
    if (!codeOwnerReview)
        lacks.push('require_code_owner_review');
    if (lacks.length === 0)
        return [];
    // A branch protection of the older kind may hold all of that; its details need more rights.
    return branch.value.protected
        ? [
            found('branch.unknown', null, {
                branch: name,
                lacks,
                why: 'forbidden',
                permission: 'administration: read',
            }),
        ]
        : [found('branch.unprotected', null, { branch: name, lacks })];
};

;// CONCATENATED MODULE: ./build/audits/owners.js
/** Where GitHub looks for the file, in this order; the first found counts. */
const OWNERS_FILES = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
];
/** Longer ones match nothing: nobody writes them, and they cost time. */
const PATTERN_CHARACTERS = 300;
function ownersLines(text) {
    return text.split('\n').flatMap((content, index) => {
        const [pattern = '', ...owners] = content
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        return pattern === '' ? [] : [{ line: index + 1, pattern, owners }];
    });
}
/** The line that decides about a path: the last one that matches; null: none does. */
function decidingLine(lines, path) {
    return lines.findLast(({ pattern }) => covers(pattern, path)) ?? null;
}
/**
 * Whether a pattern of CODEOWNERS matches a path: like `.gitignore`, but without `!` and `[]`.
 * Source: GitHub's documentation, "CODEOWNERS syntax".
 */
function covers(pattern, path) {
    if (pattern.length > PATTERN_CHARACTERS || /[![\]\\]/.test(pattern))
        return false;
    const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
    const anchored = pattern.startsWith('/') || inner.includes('/');
    const body = inner
        .split(/(\*\*\/|\/\*\*$|\*+|\?)/)
        .map((part) => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '/**')
            return '/.*';
        if (part.startsWith('*'))
            return '[^/]*';
        return part === '?' ? '[^/]' : part.replace(/[.+^${}()|]/g, '\\$&');
    })
        .join('');
    const flat = inner.includes('/') && inner.endsWith('/*');
    const end = pattern.endsWith('/') ? '/.*' : flat ? '' : '(?:/.*)?';
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${end}$`, 's').test(path);
}

;// CONCATENATED MODULE: ./build/audits/codeowners.js



/** Files that say what may be deployed; one for each folder and name that a pattern may leave out. */
const EZDRAV = [
    '.ezdrav/intervention.yml',
    '.ezdrav/interventions/poseg.yml',
    '.ezdrav/solution.yml',
    '.ezdrav/staff.yml',
];
/** Whoever owns `.ezdrav/`, the gated workflows and CODEOWNERS itself has to agree to a change of them. */
const codeowners = (examined) => {
    const { files } = examined.repository;
    const file = OWNERS_FILES.map((path) => files.find((each) => each.path === path)).find((each) => each !== undefined);
    if (file === undefined)
        return [found('codeowners.missing', null)];
    const gated = examined.workflows
        .filter((workflow) => !workflow.remote && holdsGate(workflow, examined))
        .map((workflow) => workflow.file);
    const lines = ownersLines(file.text);
    const undecided = [...EZDRAV, ...gated, file.path].map((path) => ({
        path,
        line: decidingLine(lines, path),
    }));
    const unowned = undecided.filter(({ line }) => line === null || line.owners.length === 0);
    if (unowned.length === 0)
        return [];
    const place = { file: file.path, line: unowned[0]?.line?.line ?? 1, column: 1 };
    return [found('codeowners.uncovered', place, { paths: unowned.map(({ path }) => path) })];
};

;// CONCATENATED MODULE: ./build/audits/default-permissions.js

/** Workflows that state no permissions may write everything, where the repository says so. */
const defaultPermissions = ({ repository }) => {
    const { workflowPermissions } = repository.settings;
    const writes = workflowPermissions.known && workflowPermissions.value === 'write';
    return writes ? [found('permissions.default-write', null)] : [];
};

;// CONCATENATED MODULE: ./build/audits/deployment-secrets.js

/** Secrets of the deployment are there for jobs of its environment only, as far as workflows show. */
const deploymentSecrets = (examined) => {
    const deploying = examined.jobs.filter((each) => isDeploying(each, examined));
    const names = new Set(deploying.flatMap(usedIn).map(({ name }) => name));
    const stray = examined.jobs.flatMap((each) => outside(each, names, examined));
    const shared = examined.workflows.flatMap(({ secrets, jobs }) => jobs.every(({ environment }) => environment !== null)
        ? []
        : secrets.filter(({ name }) => names.has(name)));
    return [
        ...[...stray, ...shared].map(({ name, place }) => found('secrets.outside-environment', place, { secret: name })),
        ...examined.jobs.flatMap(everything),
    ];
};
function isDeploying({ gate, production, called }, { jobs }) {
    if (called?.known !== true)
        return gate !== null || production;
    return jobs.some(({ workflow, gate: inner }) => workflow === called.workflow && inner !== null);
}
/** What our own action's steps use is not the deployment's. */
function usedIn({ job, others, workflow }) {
    const used = [...workflow.secrets, ...job.secrets, ...others.flatMap(({ secrets }) => secrets)];
    return used.filter(({ name }) => name !== '*');
}
function outside(each, names, examined) {
    const { job, others } = each;
    const own = [...job.secrets, ...others.flatMap(({ secrets }) => secrets)];
    // A job that calls a workflow has no environment: what it hands over is everybody's.
    if (job.uses !== null)
        return isDeploying(each, examined) ? own : own.filter(({ name }) => names.has(name));
    return job.environment === null && each.gate === null
        ? own.filter(({ name }) => names.has(name))
        : [];
}
function everything({ job, ours, production }) {
    const computed = [...job.secrets, ...job.steps.flatMap(({ secrets }) => secrets)].filter(({ name }) => name === '*' && (production || ours.length > 0));
    return [
        ...(job.inherits === null ? [] : [found('secrets.all', job.inherits.place, { job: job.id })]),
        ...computed.map(({ place }) => found('secrets.all', place, { job: job.id })),
    ];
}

;// CONCATENATED MODULE: ./build/audits/environment-protection.js



/** The production environment exists and takes deployments of tags only; or nobody can tell. */
const environmentProtection = (examined) => {
    const { environments } = examined.repository.settings;
    return productionEnvironments(examined).flatMap((used) => {
        const facts = { environment: used.name };
        if (!environments.known) {
            return [found('environment.unknown', used.place, { ...facts, ...whyUnknown(environments) })];
        }
        return protection(used);
    });
};
function protection({ name: environment, place, setting }) {
    if (setting === null)
        return [found('environment.missing', place, { environment })];
    const silent = setting.canAdminsBypass === null
        ? [found('environment.unknown', place, { environment, why: 'unavailable' })]
        : [];
    const { policy } = setting;
    if (!policy.known) {
        return [...silent, found('environment.unknown', place, { environment, ...whyUnknown(policy) })];
    }
    if (policy.value.kind === 'any')
        return [...silent, found('environment.any-ref', place, { environment })];
    const branches = policy.value.kind === 'patterns' ? policy.value.branches : ['protected branches'];
    return branches.length === 0
        ? silent
        : [...silent, found('environment.branches', place, { environment, branches })];
}

;// CONCATENATED MODULE: ./build/audits/gate-conditional.js


const ALWAYS_HOLDS = /^(?:always\(\s*\)|success\(\s*\)|true)$/i;
/** A gate with an `if` is skipped where the condition does not hold, and a skipped gate refuses nothing. */
const gateConditional = ({ jobs }) => jobs.flatMap(({ job, gate }) => {
    const condition = gate?.step.condition ?? null;
    if (condition === null || ALWAYS_HOLDS.test(bare(condition.text)))
        return [];
    return [found('gate.conditional', condition.place, { job: job.id, if: condition.text })];
});

;// CONCATENATED MODULE: ./build/audits/gate-continues.js

/** `continue-on-error` on the gate's step or job turns its refusal into success. */
const gateContinues = ({ jobs }) => jobs.flatMap(({ job, gate }) => gate === null
    ? []
    : [gate.step.continueOnError, job.continueOnError].flatMap((value) => value === null || value.text === 'false'
        ? []
        : [found('gate.continue-on-error', value.place, { job: job.id, value: value.text })]));

;// CONCATENATED MODULE: ./build/audits/gate-environment.js


/** The gate judges for one environment and the job deploys to another, or to none. */
const gateEnvironment = ({ jobs }) => jobs.flatMap(({ job, gate }) => {
    if (gate === null)
        return [];
    const input = gate.step.inputs.get('environment');
    const judged = input?.text || 'production';
    if (job.environment === null)
        return [found('gate.no-environment', job.place, { job: job.id, judged })];
    const { text: deployed, place } = job.environment;
    if (judged.toLowerCase() === deployed.toLowerCase())
        return [];
    const code = isExpression(judged) || isExpression(deployed)
        ? 'gate.environment-unclear'
        : 'gate.environment-differs';
    return [found(code, input?.place ?? place, { job: job.id, judged, deployed })];
});

;// CONCATENATED MODULE: ./build/audits/gate-in-other-job.js


/**
 * The gate stands in a job of its own and the deployment in another that needs it: whoever re-runs
 * only the deployment passes without being judged, for 30 days.
 */
const gateInOtherJob = (examined) => examined.jobs.flatMap((each) => {
    if (each.gate !== null ||
        isOnlyOurs(each) ||
        (each.production && each.ours.length > 0) ||
        callsGate(each, examined))
        return [];
    const gated = neededBy(each, examined).filter(({ gate }) => gate !== null);
    const gate = each.production ? gated[0] : gated.find(isOnlyOurs);
    return gate === undefined
        ? []
        : [found('gate.other-job', each.job.place, { job: each.job.id, gate: gate.job.id })];
});
function callsGate({ called }, { jobs }) {
    return (called?.known === true &&
        jobs.some(({ workflow, gate }) => workflow === called.workflow && gate !== null));
}

;// CONCATENATED MODULE: ./build/audits/gate-mode.js


/** Our action stands in a production job but not as gate: another mode refuses nothing. */
const gateMode = ({ jobs }) => jobs.flatMap((each) => {
    const [first] = each.ours;
    if (!each.production || each.gate !== null || first === undefined || isOnlyOurs(each))
        return [];
    return [
        first.mode === null
            ? found('gate.mode-unclear', first.at, { job: each.job.id })
            : found('gate.other-mode', first.at, { job: each.job.id, mode: first.mode }),
    ];
});

;// CONCATENATED MODULE: ./build/audits/gate-not-first.js

/** Steps before the gate run unjudged. */
const gateNotFirst = ({ jobs }) => jobs.flatMap(({ job, gate }) => {
    if (gate === null || gate.step.index === 0)
        return [];
    const before = job.steps.slice(0, gate.step.index).map(({ title }) => title);
    return [found('gate.not-first', gate.step.place, { job: job.id, before })];
});

;// CONCATENATED MODULE: ./build/audits/gate-trigger.js


const MAY_DEPLOY = new Set(['push', 'release', 'workflow_dispatch', 'workflow_call']);
/** An audit of its own finds it, in every workflow. */
const ELSEWHERE = 'pull_request_target';
const CHOOSES_EVENT = /github\.(?:ref|event_name)/;
/**
 * Events by which a workflow with a gate is started: only pushes, releases and dispatches may
 * deploy, and only of a tag. A gated job that chooses its events by `if` is taken at its word, but
 * not for events that strangers start.
 */
const gateTrigger = (examined) => examined.workflows
    .filter((workflow) => holdsGate(workflow, examined))
    .flatMap((workflow) => {
    const chosen = workflow.jobs.some(({ condition }) => CHOOSES_EVENT.test(condition?.text ?? ''));
    return workflow.triggers.flatMap(({ name, place, branches, onTags }) => {
        const byStrangers = name === 'workflow_run' || name === 'issue_comment';
        if (name === ELSEWHERE || (chosen && !byStrangers))
            return [];
        if (!MAY_DEPLOY.has(name))
            return [found('trigger.refused', place, { event: name })];
        return name === 'push' && (branches || !onTags) ? [found('trigger.no-tag', place)] : [];
    });
});

;// CONCATENATED MODULE: ./build/audits/least-permissions.js
const GATE = {
    contents: 'read',
    'pull-requests': 'read',
    issues: 'read',
    deployments: 'read',
    actions: 'read',
};
/** What each mode asks GitHub for with the workflow's own token. Source: `README.md`, Permissions. */
const LEAST = {
    gate: GATE,
    check: { contents: 'read', 'pull-requests': 'write' },
    announce: { contents: 'read', deployments: 'write', issues: 'write' },
    close: { contents: 'read', deployments: 'read', actions: 'read', issues: 'write' },
    request: { contents: 'read' },
    staff: { contents: 'read', issues: 'write' },
    resume: { ...GATE, actions: 'write', checks: 'read' },
    guard: {},
    doctor: { contents: 'read', actions: 'read' },
};
const OWN_TOKEN = /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i;
/** Whether the step asks with the workflow's own token and not with that of a GitHub App or person. */
function usesWorkflowToken({ step }) {
    const token = step.inputs.get('token')?.text ?? '';
    return token === '' || OWN_TOKEN.test(token);
}
/** The least permissions of the workflow's token for these steps of our action together. */
function leastFor(steps) {
    const least = new Map();
    for (const each of steps.filter(usesWorkflowToken)) {
        const mails = each.mode === 'gate' && (each.step.inputs.get('smtp-url')?.text ?? '') !== '';
        const scopes = {
            ...LEAST[each.mode ?? 'gate'],
            ...(mails && { deployments: 'write' }),
        };
        for (const [scope, level] of Object.entries(scopes)) {
            if (least.get(scope) !== 'write')
                least.set(scope, level);
        }
    }
    return least;
}

;// CONCATENATED MODULE: ./build/audits/guard.js


/** The guard answers as a GitHub App, whose key only the default branch may use. */
const guard = (examined) => examined.jobs.flatMap((each) => each.ours
    .filter(({ mode }) => mode === 'guard')
    .flatMap((ours) => [
    ...(usesWorkflowToken(ours)
        ? [found('guard.workflow-token', ours.step.place, { job: each.job.id })]
        : []),
    ...keyPlace(each, examined),
]));
function keyPlace({ job }, { repository }) {
    if (job.environment === null)
        return [found('guard.no-environment', job.place, { job: job.id })];
    const { text: name, place } = job.environment;
    const { environments } = repository.settings;
    if (!environments.known)
        return [];
    const setting = environments.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const policy = setting?.policy;
    const limited = policy?.known === true && policy.value.kind !== 'any';
    return limited
        ? []
        : [found('guard.environment-open', place, { job: job.id, environment: name })];
}

;// CONCATENATED MODULE: ./build/audits/no-gate.js

/** No workflow runs the gate at all. Silent where something unread may hold it. */
const noGate = ({ jobs, unreadable }) => {
    const gated = jobs.some(({ gate }) => gate !== null);
    const unread = unreadable.length > 0 || jobs.some(({ called }) => called?.known === false);
    return gated || unread ? [] : [found('gate.none', null)];
};

;// CONCATENATED MODULE: ./build/audits/permissions.js




/** Scopes a deployment may well need to write beside what the gate reads. */
const DEPLOYMENTS_OWN = new Set(['id-token', 'packages', 'attestations']);
/** The permissions of the workflow's token: stated, enough for the mode used, and no more. */
const permissions = (examined) => examined.jobs.flatMap((each) => {
    const ours = oursIn(each, examined);
    if (ours.length === 0 && !each.production)
        return [];
    const stated = each.job.permissions ?? each.workflow.permissions;
    if (stated === null)
        return [found('permissions.not-stated', each.job.place, { job: each.job.id })];
    const least = leastFor(ours);
    return [...missing(each, stated, least), ...tooMany(each, stated, least)];
});
/** Our steps in the job, or in the workflow it calls: that one gets no more than its caller has. */
function oursIn({ ours, called }, { jobs }) {
    if (called?.known !== true)
        return ours;
    return jobs.filter(({ workflow }) => workflow === called.workflow).flatMap((each) => each.ours);
}
function missing({ job }, stated, least) {
    const lacks = [...least]
        .filter(([scope, level]) => !suffices(levelIn(stated, scope), level))
        .map(([scope, level]) => `${scope}: ${level}`);
    return lacks.length === 0
        ? []
        : [found('permissions.missing', stated.place, { job: job.id, lacks })];
}
function tooMany(each, stated, least) {
    const { job } = each;
    const onlyOurs = isOnlyOurs(each);
    const excess = [...stated.scopes].filter(([scope, { level }]) => {
        if (suffices(least.get(scope) ?? 'none', level))
            return false;
        return onlyOurs || (level === 'write' && !DEPLOYMENTS_OWN.has(scope));
    });
    const all = stated.all === 'write' || (onlyOurs && stated.all === 'read');
    return [
        ...(all
            ? [found('permissions.too-many', stated.place, { job: job.id, scope: `${stated.all}-all` })]
            : []),
        ...excess.map(([scope, { level, place }]) => found('permissions.too-many', place, { job: job.id, scope: `${scope}: ${level}` })),
    ];
}

;// CONCATENATED MODULE: ./build/audits/persisted-credentials.js

/** `actions/checkout` leaves the token on disk for every later step unless told not to. */
const persistedCredentials = ({ jobs }) => jobs.flatMap(({ job, gate, production }) => gate === null && !production
    ? []
    : job.steps.flatMap(({ uses, inputs }) => {
        const kept = inputs.get('persist-credentials')?.text.toLowerCase() !== 'false';
        return uses !== null && /^actions\/checkout@/i.test(uses.text) && kept
            ? [found('credentials.persisted', uses.place, { job: job.id })]
            : [];
    }));

;// CONCATENATED MODULE: ./build/audits/pull-request-target.js

/** `pull_request_target` gives strangers' pull requests the repository's own token and secrets. */
const pullRequestTarget = ({ workflows }) => workflows.flatMap(({ triggers }) => triggers
    .filter(({ name }) => name === 'pull_request_target')
    .map(({ place }) => found('trigger.pull-request-target', place)));

;// CONCATENATED MODULE: ./build/audits/reusable-workflow.js


/** A called workflow of another repository: pinned by its full commit, and read too. */
const reusableWorkflow = ({ jobs }) => jobs.flatMap(({ job, called }) => {
    if (job.uses === null)
        return [];
    const facts = { job: job.id, uses: job.uses.text };
    return [
        ...(isPinned(job.uses.text) ? [] : [found('reusable.unpinned', job.uses.place, facts)]),
        ...(called?.known === false
            ? [found('reusable.unread', job.uses.place, { ...facts, ...reason(called) })]
            : []),
    ];
});
function reason(called) {
    return {
        why: called.why,
        ...(called.permission !== undefined && { permission: called.permission }),
    };
}

;// CONCATENATED MODULE: ./build/audits/tag-rules.js



const SOME = '~';
/** A tag that can be moved or deleted and made anew is no name of what was announced. */
const tagRules = (examined) => {
    const { tagRulesets } = examined.repository.settings;
    if (!tagRulesets.known)
        return [found('tag.unknown', null, whyUnknown(tagRulesets))];
    const movable = deployedTags(examined).filter((tag) => !['update', 'deletion'].every((rule) => tagRulesets.value.some((set) => forbids(set, rule, tag))));
    return movable.length === 0 ? [] : [found('tag.movable', null, { tags: movable })];
};
/** The patterns of tags whose push starts a gated workflow; `~` (some tags) where none says. */
function deployedTags(examined) {
    const tags = examined.workflows
        .filter((workflow) => holdsGate(workflow, examined))
        .flatMap(({ triggers }) => triggers.flatMap(({ name, tags: patterns }) => (name === 'push' ? (patterns ?? []) : [])));
    return tags.length === 0 ? [SOME] : [...new Set(tags)];
}
function forbids({ include, exclude, rules }, rule, tag) {
    if (!rules.includes(rule) || include.length === 0)
        return false;
    if (tag === SOME)
        return true;
    if (exclude.length > 0)
        return false;
    const covering = ['~ALL', 'refs/tags/**', 'refs/tags/**/*', `refs/tags/${tag}`];
    const flat = tag.includes('/') || tag.includes('**') ? [] : ['refs/tags/*'];
    return include.some((pattern) => [...covering, ...flat].includes(pattern));
}

;// CONCATENATED MODULE: ./build/audits/ungated-production.js


/** A job with `environment: production` (or one that may be) in which no gate stands at all. */
const ungatedProduction = (examined) => examined.jobs
    .filter((each) => each.production && each.ours.length === 0)
    .filter((each) => neededBy(each, examined).every(({ gate }) => gate === null))
    .map(({ job }) => found('production.no-gate', job.place, {
    job: job.id,
    environment: String(job.environment?.text),
}));

;// CONCATENATED MODULE: ./build/audits/unpinned-action.js


/** A tag or branch of an action, ours included, can be moved to other code; a full commit cannot. */
const unpinnedAction = ({ jobs }) => jobs.flatMap(({ job, ours, production }) => job.steps.flatMap(({ uses }) => {
    if (uses === null || isPinned(uses.text))
        return [];
    const code = production || ours.length > 0 ? 'action.unpinned' : 'action.unpinned-elsewhere';
    return [found(code, uses.place, { job: job.id, uses: uses.text })];
}));

;// CONCATENATED MODULE: ./build/audits/unreadable-workflow.js

/** A workflow that cannot be read may hold anything: that is "cannot know". */
const unreadableWorkflow = ({ unreadable }) => unreadable.map(({ place, why }) => found('workflow.unreadable', place, { why }));

;// CONCATENATED MODULE: ./build/audits/registry.js
























/** Every audit; a test holds the list against the files of this folder. */
const AUDITS = [
    unreadableWorkflow,
    noGate,
    ungatedProduction,
    gateInOtherJob,
    gateNotFirst,
    gateConditional,
    gateContinues,
    afterRefusal,
    gateMode,
    gateEnvironment,
    unpinnedAction,
    reusableWorkflow,
    permissions,
    defaultPermissions,
    pullRequestTarget,
    gateTrigger,
    adminBypass,
    environmentProtection,
    codeowners,
    branchRules,
    tagRules,
    deploymentSecrets,
    persistedCredentials,
    guard,
];

;// CONCATENATED MODULE: ./build/audits/report.js






const ORDER = { error: 0, warning: 1, unknown: 2 };
/** Looks for ways around the gate. Pure and total; findings by weight, then by code and place. */
function report_audit(repository) {
    const examined = examined_examine(repository);
    const codes = Object.keys(AUDIT_CODES);
    const key = ({ severity, code, file, line, column }) => [
        ORDER[severity],
        codes.indexOf(code),
        file ?? '',
        line ?? 0,
        column ?? 0,
    ];
    const findings = AUDITS.flatMap((each) => each(examined)).sort((one, other) => compare(key(one), key(other)));
    return {
        findings,
        level: level_levelOf(examined, findings),
        platform: platformOf(repository),
        onboarding: onboardingOf(repository),
        workflows: examined.workflows.length,
        gates: examined.jobs.filter(({ gate }) => gate !== null).length,
    };
}
function compare(one, other) {
    const at = one.findIndex((part, index) => part !== other[index]);
    const [left = '', right = ''] = [one[at], other[at]];
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/github/blobs.js
var blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/github/name.js
var github_name = __webpack_require__(9339);
;// CONCATENATED MODULE: ./build/github/settings.js


const R = '/repos/{owner}/{repo}';
/** More than that nobody has; beyond it is "cannot know", never half a list. */
const PAGES = 10;
/** A 403 or 404 is an answer here and is not asked again. */
const REFUSED = (/* unused pure expression or super */ null && ([403, 404]));
/** What was asked, or why it is not known; `permission`: what reading it takes, where GitHub does not say. */
function settings_settingOf(asked, permission) {
    if (asked.ok)
        return { known: true, value: asked.value };
    if (asked.problem.code !== 'api.forbidden')
        return { known: false, why: 'unavailable' };
    const lacking = asked.problem.permission ?? permission;
    return { known: false, why: 'forbidden', ...(lacking !== undefined && { permission: lacking }) };
}
const Rule = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    reviewers: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())),
});
const Environment = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    can_admins_bypass: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* boolean */.zMY())),
    protection_rules: schemas/* optional */.lqM(schemas/* array */.YOg(Rule)),
    deployment_branch_policy: schemas/* nullable */.mee(schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY(), custom_branch_policies: schemas/* boolean */.zMY() })),
});
const Environments = schemas/* object */.Ikc({ environments: schemas/* array */.YOg(Environment) });
const Policies = schemas/* object */.Ikc({
    branch_policies: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
});
const Apps = schemas/* object */.Ikc({
    custom_deployment_protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }) })),
});
/**
 * The environments, each with what doctor looks at; which refs may deploy and which Apps answer are
 * asked for `wanted` ones only (names in lower case). Permission: actions: read.
 */
async function settings_readEnvironments(client, repository, wanted) {
    const found = [];
    const parameters = { ...at(repository), per_page: 100 };
    let asked = await client.get(`GET ${R}/environments`, parameters, Environments, REFUSED);
    for (let page = 1;; page += 1) {
        if (!asked.ok)
            return settings_settingOf(asked, 'actions: read');
        found.push(...asked.value.environments);
        if (asked.next === null)
            break;
        if (page === PAGES)
            return { known: false, why: 'unavailable' };
        asked = await client.follow(asked.next, Environments);
    }
    const settings = found.map((each) => wanted.has(each.name.toLowerCase())
        ? looked(client, repository, each)
        : Promise.resolve(plain(each, { known: false, why: 'unavailable' })));
    return { known: true, value: await Promise.all(settings) };
}
function plain({ name, can_admins_bypass: bypass, protection_rules: rules = [] }, policy) {
    return {
        name,
        canAdminsBypass: bypass ?? null,
        reviewers: rules.flatMap(({ reviewers = [] }) => reviewers).length,
        policy,
        apps: { known: false, why: 'unavailable' },
    };
}
async function looked(client, repository, environment) {
    const where = { ...at(repository), environment_name: environment.name };
    const route = `GET ${R}/environments/{environment_name}`;
    const [policy, apps] = await Promise.all([
        policyOf(client, where, environment),
        client.get(`${route}/deployment_protection_rules`, where, Apps, REFUSED),
    ]);
    const rules = settings_settingOf(apps, 'actions: read');
    return {
        ...plain(environment, policy),
        apps: rules.known
            ? {
                known: true,
                value: rules.value.custom_deployment_protection_rules
                    .filter(({ enabled }) => enabled)
                    .map(({ app }) => app.slug),
            }
            : rules,
    };
}
async function policyOf(client, where, { deployment_branch_policy: policy }) {
    if (policy === null)
        return { known: true, value: { kind: 'any' } };
    if (policy.protected_branches)
        return { known: true, value: { kind: 'protected-branches' } };
    const asked = await client.get(`GET ${R}/environments/{environment_name}/deployment-branch-policies`, { ...where, per_page: 100 }, Policies, REFUSED);
    if (!asked.ok)
        return settings_settingOf(asked, 'actions: read');
    if (asked.next !== null)
        return { known: false, why: 'unavailable' };
    const names = (tag) => asked.value.branch_policies
        .filter(({ type }) => (type === 'tag') === tag)
        .map(({ name }) => name);
    return { known: true, value: { kind: 'patterns', tags: names(true), branches: names(false) } };
}
const BranchRules = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    parameters: schemas/* optional */.lqM(schemas/* object */.Ikc({ require_code_owner_review: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })),
}));
const Branch = schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY() });
/** The rules that are in force on a branch. Permission: contents: read. */
async function settings_readBranch(client, repository, branch) {
    const where = { ...at(repository), branch };
    const [rules, state] = await Promise.all([
        client.list(`GET ${R}/rules/branches/{branch}`, where, BranchRules, PAGES),
        client.get(`GET ${R}/branches/{branch}`, where, Branch, REFUSED),
    ]);
    if (!rules.ok)
        return settings_settingOf(rules, 'metadata: read');
    return {
        known: true,
        value: {
            name: branch,
            rules: rules.value.map(({ type }) => type),
            codeOwnerReview: rules.value.some(({ parameters }) => parameters?.require_code_owner_review === true),
            // Where that may not be read, there may be a protection nobody sees.
            protected: !state.ok || state.value.protected,
        },
    };
}
const Listed = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), target: schemas/* optional */.lqM(schemas/* string */.YjP()), enforcement: schemas/* string */.YjP() }));
const Ruleset = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    conditions: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({
        ref_name: schemas/* optional */.lqM(schemas/* object */.Ikc({
            include: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
            exclude: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
        })),
    }))),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })),
});
/** The active rulesets for tags, the organisation's included. Permission: metadata: read. */
async function settings_readTagRulesets(client, repository) {
    const where = { ...at(repository), includes_parents: true };
    const listed = await client.list(`GET ${R}/rulesets`, { ...where, targets: 'tag' }, Listed, PAGES);
    if (!listed.ok)
        return settings_settingOf(listed, 'metadata: read');
    const active = listed.value.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const asked = await Promise.all(active.map(({ id }) => client.get(`GET ${R}/rulesets/{ruleset_id}`, { ...where, ruleset_id: id }, Ruleset, REFUSED)));
    const rulesets = [];
    for (const each of asked) {
        if (!each.ok)
            return settings_settingOf(each, 'metadata: read');
        const { name, conditions, rules } = each.value;
        const refs = conditions?.ref_name;
        rulesets.push({
            name,
            include: refs?.include ?? [],
            exclude: refs?.exclude ?? [],
            rules: rules.map(({ type }) => type),
        });
    }
    return { known: true, value: rulesets };
}

;// CONCATENATED MODULE: ./build/github/workflow-files.js




const Entries = schemas/* nullable */.mee(schemas/* object */.Ikc({
    object: schemas/* nullable */.mee(schemas/* object */.Ikc({
        entries: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), oid: schemas/* string */.YjP(), size: schemas/* number */.aig() })))),
    })),
}));
const One = schemas/* nullable */.mee(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), oid: schemas/* string */.YjP(), size: schemas/* number */.aig() }));
/** Folders and files that doctor looks at, by the alias under which they are asked for. */
const FOLDERS = { workflows: '.github/workflows' };
const FILES = {
    owners: '.github/CODEOWNERS',
    rootOwners: 'CODEOWNERS',
    docsOwners: 'docs/CODEOWNERS',
    action: 'action.yml',
    solution: '.ezdrav/solution.yml',
};
const Listing = schemas/* object */.Ikc({
    repository: schemas/* extend */.X$i(github_name/* Identity */.lz, {
        visibility: schemas/* enum */.k5n(['PUBLIC', 'PRIVATE', 'INTERNAL']),
        defaultBranchRef: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            target: schemas/* object */.Ikc({
                oid: schemas/* string */.YjP(),
                workflows: Entries,
                owners: One,
                rootOwners: One,
                docsOwners: One,
                action: One,
                solution: One,
            }),
        }),
    }),
});
/** Which of doctor's files stand at the default branch's tip. Permission: contents: read. */
async function workflow_files_listFiles(client, repository) {
    const files = Object.entries(FILES)
        .map(([alias, path]) => `${alias}: file(path: "${path}") { type oid size }`)
        .join('\n');
    const query = `query RepositoryFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${IDENTITY} visibility
      defaultBranchRef { name target { oid ... on Commit {
        workflows: file(path: "${FOLDERS.workflows}") { object { ... on Tree { entries { name type oid size } } } }
        ${files} } } } } }`;
    const asked = await client.query(query, where(repository), Listing);
    if (!asked.ok)
        return asked;
    const { visibility, defaultBranchRef } = asked.value.repository;
    if (isAnother(repository, asked.value.repository))
        return anotherRepository(asked.request);
    const { target } = defaultBranchRef;
    const inFolder = (target.workflows?.object?.entries ?? []).flatMap(({ name, type, oid, size }) => type === 'blob' ? [{ path: `${FOLDERS.workflows}/${name}`, oid, size }] : []);
    const single = Object.entries(FILES).flatMap(([alias, path]) => {
        const entry = target[alias];
        return entry?.type === 'blob' ? [{ path, oid: entry.oid, size: entry.size }] : [];
    });
    return {
        ...asked,
        value: {
            visibility: visibility.toLowerCase(),
            defaultBranch: defaultBranchRef.name,
            tip: target.oid,
            blobs: [...inFolder, ...single],
        },
    };
}
const USES = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)\/(?<path>[^@]+)@(?<ref>.+)$/;
const Remote = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ object: blobs/* BlobAnswerShape */.NQ }) });
/** The text of a workflow of another repository, by the `uses` that calls it. */
async function workflow_files_readCalled(client, uses) {
    const groups = USES.exec(uses)?.groups;
    if (groups === undefined)
        return { known: false, why: 'invalid' };
    const { owner, name, path, ref } = groups;
    const query = `query Called($owner: String!, $name: String!, $expression: String!) {
    repository(owner: $owner, name: $name) { object(expression: $expression) {
      ... on Blob { oid text isTruncated } } } }`;
    const asked = await client.query(query, { owner, name, expression: `${ref}:${path}` }, Remote);
    if (!asked.ok)
        return settingOf(asked);
    const blob = asked.value.repository.object;
    if (typeof blob?.text !== 'string' || blob.isTruncated === true) {
        return { known: false, why: 'unavailable' };
    }
    return { known: true, value: blob.text };
}

// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/solution.js + 3 modules
var solution = __webpack_require__(7370);
;// CONCATENATED MODULE: ./build/report/audit/findings.en.js
const OPEN = 'What is deployed after that was judged by nobody.';
const UNREAD = 'What may not be read is never taken for good.';
const ENGLISH_FINDINGS = {
    'workflow.unreadable': {
        what: (f) => `The workflow cannot be read (${f('why')}).`,
        why: `It may deploy without the gate. ${UNREAD}`,
        fix: () => 'Correct the YAML; actionlint names the fault.',
    },
    'gate.none': {
        what: () => 'No workflow runs the gate.',
        why: 'Every deployment runs unjudged.',
        fix: () => 'Make the gate the first step of the job that deploys to production; examples/workflows/deploy-on-tag.yml shows how.',
    },
    'production.no-gate': {
        what: (f) => `Job ${f('job')} deploys to ${f('environment')} and has no gate.`,
        why: OPEN,
        fix: () => 'Make the gate the first step of this job.',
    },
    'gate.other-job': {
        what: (f) => `Job ${f('job')} relies on the gate in job ${f('gate')}.`,
        why: 'Whoever re-runs only this job passes: a re-run keeps the results of the other for 30 days.',
        fix: (f) => `Move the gate into job ${f('job')}, as its first step.`,
    },
    'gate.not-first': {
        what: (f) => `In job ${f('job')} steps stand before the gate: ${f('before')}.`,
        why: 'They run before anything is judged. The gate needs no checkout.',
        fix: () => 'Move the gate to the top of the job’s steps.',
    },
    'gate.conditional': {
        what: (f) => `The gate in job ${f('job')} runs only if ${f('if')}.`,
        why: 'Where the condition does not hold the gate is skipped, and a skipped gate refuses nothing.',
        fix: () => 'Take the condition off the step; if it is needed, put it on the whole job.',
    },
    'gate.continue-on-error': {
        what: (f) => `Job ${f('job')} says continue-on-error: ${f('value')}.`,
        why: 'A refusal then counts as success and the deployment goes on.',
        fix: () => 'Take continue-on-error out of the gate’s step and job.',
    },
    'gate.ignored-by-step': {
        what: (f) => `Step ${f('step')} of job ${f('job')} runs although the gate refused: ${f('if')}.`,
        why: OPEN,
        fix: () => "Give the gate an id and let the condition require it: … && steps.gate.outputs.allowed == 'true'. Or take the status function out.",
    },
    'gate.ignored-by-job': {
        what: (f) => `Job ${f('job')} runs although the gate in job ${f('gate')} refused: ${f('if')}.`,
        why: OPEN,
        fix: () => `Let the condition require that job’s success: … && needs.<job>.result == 'success'. Or take the status function out.`,
    },
    'gate.other-mode': {
        what: (f) => `Job ${f('job')} deploys to production and runs our action in mode ${f('mode')} only.`,
        why: 'Only mode gate refuses.',
        fix: () => 'Set mode: gate, or leave the input out.',
    },
    'gate.mode-unclear': {
        what: (f) => `The mode of our action in job ${f('job')} is an expression.`,
        why: 'Whoever sets the value decides whether there is a gate.',
        fix: () => 'Write mode: gate, or leave the input out.',
    },
    'gate.environment-differs': {
        what: (f) => `Job ${f('job')} deploys to ${f('deployed')}, its gate judges for ${f('judged')}.`,
        why: 'The gate enforces less for other environments than for production.',
        fix: () => 'Make the gate’s input environment and the job’s environment the same.',
    },
    'gate.environment-unclear': {
        what: (f) => `Nobody can tell whether ${f('judged')} (gate) and ${f('deployed')} (job ${f('job')}) are the same environment.`,
        why: `The gate enforces less for other environments than for production. ${UNREAD}`,
        fix: () => 'Write the same name, or the same expression, in both places.',
    },
    'gate.no-environment': {
        what: (f) => `Job ${f('job')} has a gate but no environment.`,
        why: 'Its secrets can be used by any workflow on any branch, also by one without a gate.',
        fix: (f) => `Set environment: ${f('judged')} on the job and keep the deployment’s secrets only there.`,
    },
    'action.unpinned': {
        what: (f) => `Job ${f('job')} uses ${f('uses')}, which is not pinned by a full commit.`,
        why: 'A tag or branch can be moved to other code, which then runs with this job’s rights.',
        fix: () => 'Name the full 40-digit commit and keep the version as a comment.',
    },
    'action.unpinned-elsewhere': {
        what: (f) => `Job ${f('job')} uses ${f('uses')}, which is not pinned by a full commit.`,
        why: 'Other code in this repository’s workflows may reach what the deployment is made of.',
        fix: () => 'Name the full 40-digit commit and keep the version as a comment.',
    },
    'reusable.unpinned': {
        what: (f) => `Job ${f('job')} calls ${f('uses')}, which is not pinned by a full commit.`,
        why: 'Whoever may push there changes what is deployed here, and may take the gate out.',
        fix: () => 'Name the full 40-digit commit of the called workflow.',
    },
    'reusable.unread': {
        what: (f) => `What ${f('uses')} does could not be read. ${f('why')}`,
        why: `If it deploys, the gate has to stand in it. ${UNREAD}`,
        fix: () => 'Run doctor with a token that may read that repository, or look there whether the gate is first in the deploying job.',
    },
    'permissions.missing': {
        what: (f) => `Job ${f('job')} lacks ${f('lacks')}.`,
        why: 'The action cannot know what it needs, and then refuses.',
        fix: (f) => `Add to the job’s permissions: ${f('lacks')}.`,
    },
    'permissions.not-stated': {
        what: (f) => `Job ${f('job')} states no permissions.`,
        why: 'Its token has what the repository gives by default: too little for the gate, or far too much.',
        fix: () => 'Write permissions: {} at the top of the workflow and the least the mode needs in the job.',
    },
    'permissions.too-many': {
        what: (f) => `Job ${f('job')} has ${f('scope')}, which its modes do not need.`,
        why: 'Every step of the job may use it, for instance to change what the gate reads.',
        fix: (f) => `Take ${f('scope')} away, or do what needs it in a job of its own.`,
    },
    'permissions.default-write': {
        what: () => 'Workflows that state no permissions may write everything.',
        why: 'Any workflow may then move tags and change the files the gate reads.',
        fix: () => 'Settings → Actions → General → Workflow permissions: read only.',
    },
    'trigger.pull-request-target': {
        what: () => 'The workflow runs on pull_request_target.',
        why: 'Strangers’ pull requests then start it with this repository’s token and secrets.',
        fix: () => 'Use pull_request.',
    },
    'trigger.refused': {
        what: (f) => `A workflow with a gate runs on ${f('event')}.`,
        why: 'Only push, release and workflow_dispatch may deploy; the gate refuses every other event.',
        fix: () => 'Start it by pushing a tag, publishing a release or a dispatch on the tag.',
    },
    'trigger.no-tag': {
        what: () => 'A workflow with a gate runs on pushes to branches.',
        why: 'The gate allows announced tags only, so each such run fails and hides the failure that matters.',
        fix: () => "Restrict push to tags, as in tags: ['v*'], and take branches out.",
    },
    'environment.admins-bypass': {
        what: (f) => `Administrators may bypass the protection rules of environment ${f('environment')}.`,
        why: 'One click lets a deployment past every rule.',
        fix: () => 'Settings → Environments: untick “Allow administrators to bypass configured protection rules”.',
    },
    'environment.missing': {
        what: (f) => `Environment ${f('environment')} does not exist in the settings.`,
        why: 'GitHub makes it unprotected at first use, and its secrets cannot be kept there.',
        fix: () => 'Settings → Environments: make it, limit it to release tags, move the deployment’s secrets there.',
    },
    'environment.any-ref': {
        what: (f) => `Every branch and tag may deploy to environment ${f('environment')}.`,
        why: 'A workflow on any branch, without a gate, reaches its secrets.',
        fix: () => 'Settings → Environments → Deployment branches and tags: only the pattern of release tags.',
    },
    'environment.branches': {
        what: (f) => `Branches may deploy to environment ${f('environment')}: ${f('branches')}.`,
        why: 'The gate deploys tags only; a branch that may deploy is a way for workflows without it.',
        fix: () => 'Settings → Environments → Deployment branches and tags: only the pattern of release tags.',
    },
    'environment.unknown': {
        what: (f) => `How environment ${f('environment')} is protected cannot be known. ${f('why')}`,
        why: UNREAD,
        fix: () => 'Run mode: doctor in a workflow with actions: read.',
    },
    'codeowners.missing': {
        what: () => 'There is no CODEOWNERS file.',
        why: 'Anyone who may write changes the workflows and .ezdrav/ without the agreement of those who answer for them.',
        fix: () => 'Write .github/CODEOWNERS with owners for /.ezdrav/ and /.github/.',
    },
    'codeowners.uncovered': {
        what: (f) => `Nobody owns ${f('paths')}.`,
        why: 'It can be changed without the agreement of those who answer for it.',
        fix: () => 'Give /.ezdrav/ and /.github/ owners in CODEOWNERS, after every line that takes them away.',
    },
    'branch.unprotected': {
        what: (f) => `The default branch ${f('branch')} lacks rules: ${f('lacks')}.`,
        why: 'Whoever may write then lands a plan, or a workflow without the gate, with nobody looking.',
        fix: () => 'Settings → Rules: require a pull request with review from code owners, restrict deletions, block force pushes.',
    },
    'branch.unknown': {
        what: (f) => `How the default branch is protected cannot be known. ${f('why')}`,
        why: UNREAD,
        fix: () => 'Use a ruleset, which doctor can read, rather than a branch protection rule; run mode: doctor in a workflow.',
    },
    'tag.movable': {
        what: (f) => `Release tags can be moved or deleted: ${f('tags')}.`,
        why: 'A moved tag names other code than what was announced.',
        fix: () => 'Settings → Rules: a tag ruleset for the release tags that restricts updates and deletions. Or give release.commit in the intervention.',
    },
    'tag.unknown': {
        what: (f) => `Whether release tags can be moved cannot be known. ${f('why')}`,
        why: UNREAD,
        fix: () => 'Run mode: doctor in a workflow of this repository.',
    },
    'secrets.outside-environment': {
        what: (f) => `Secret ${f('secret')} of the deployment is used outside the deployment’s environment.`,
        why: 'It is then a secret of the whole repository, and a workflow without a gate can use it.',
        fix: () => 'Keep it in the environment production only and delete it from the repository’s secrets.',
    },
    'secrets.all': {
        what: (f) => `Job ${f('job')} hands over all secrets.`,
        why: 'Nobody can tell which of them are used, and for what.',
        fix: () => 'Name the secrets that are needed, or use OIDC instead.',
    },
    'credentials.persisted': {
        what: (f) => `actions/checkout in job ${f('job')} leaves the token on disk.`,
        why: 'Every later step, and whatever it packs up, can use it.',
        fix: () => 'Set persist-credentials: false.',
    },
    'guard.workflow-token': {
        what: (f) => `The guard in job ${f('job')} uses the workflow’s own token.`,
        why: 'Only the GitHub App that is the protection rule may answer for it.',
        fix: () => 'Give token: the App’s token, made by actions/create-github-app-token.',
    },
    'guard.no-environment': {
        what: (f) => `The guard in job ${f('job')} runs outside an environment.`,
        why: 'The App’s key is then a secret of the whole repository: any workflow can answer for the rule.',
        fix: () => 'Keep the key in an environment of its own that only the default branch may use.',
    },
    'guard.environment-open': {
        what: (f) => `Environment ${f('environment')} of the guard is not known to be limited to the default branch.`,
        why: 'A workflow on any branch could use the App’s key and answer for the rule.',
        fix: () => 'Settings → Environments → Deployment branches and tags: the default branch only.',
    },
};

;// CONCATENATED MODULE: ./build/report/audit/messages.en.js

const PLANS = { free: 'Free', pro: 'Pro', team: 'Team', enterprise: 'Enterprise' };
const ENGLISH_AUDITS = {
    quotes: ['“', '”'],
    codes: ENGLISH_FINDINGS,
    strongholds: {
        'level.no-stronghold': () => 'Either let a GitHub App answer for the environment “production” as custom deployment protection rule (mode guard), or deploy through one reusable workflow of another repository, pinned by its full commit, whose OIDC identity is all the target trusts.',
        'level.stronghold-unknown': () => 'Whether a GitHub App answers for the environment “production” could not be read; give the job actions: read.',
        'level.target-trust': (workflow) => `Only the target can tell whether it trusts nothing but this workflow: let its trust policy compare the OIDC claim job_workflow_ref with ${workflow} and sub with this repository’s environment production. Doctor cannot see that.`,
    },
    whyNot: {
        offline: () => 'GitHub was not asked.',
        forbidden: (permission) => permission === ''
            ? 'GitHub does not let this token read it.'
            : `GitHub does not let this token read it; it takes ${permission}.`,
        unavailable: () => 'GitHub gave no usable answer.',
        invalid: () => 'The file is not valid.',
        absent: () => 'The file was not found.',
    },
    severities: { error: 'way around', warning: 'weakness', unknown: 'cannot be known' },
    levels: [
        'Level 0: the gate can be walked around, or nobody can tell',
        'Level 1: the gate is the first step of the deploy job',
        'Level 2: environment, branches, tags and owners protect the gate too',
        'Level 3: what the gate did not allow is refused outside the workflows too',
    ],
    lacks: {
        environments: 'environments with their own secrets and deployment rules',
        rulesets: 'rulesets for branches and tags',
        'code-owners': 'required reviews by code owners',
        'custom-protection-rules': 'custom deployment protection rules (level 3 with a GitHub App)',
    },
    needs: { paid: 'GitHub Pro, Team or Enterprise', enterprise: 'GitHub Enterprise' },
    states: { present: 'done', missing: 'missing', unknown: 'cannot be known' },
    onboarding: {
        'znet.joined': 'zNET joined',
        'access-rules.acknowledged': 'access rules acknowledged',
        'architecture.plans.sent': 'architecture plans sent',
        'architecture.meeting.held': 'first meeting held',
        'architecture.ip-space': 'IP address space agreed',
        'architecture.vlan': 'VLAN agreed',
        'architecture.connections': 'connections to other services agreed',
        'architecture.runtime': 'runtime environment agreed',
        'architecture.confidentiality': 'measures for confidentiality agreed',
        'architecture.integrity': 'measures for integrity agreed',
        'architecture.availability': 'measures for availability agreed',
        'contacts.solution-custodian': 'solution custodian named',
        'contacts.contract-custodian': 'contract custodian named',
        'client.contact': 'client’s contact named',
        'contract.reference': 'contract named',
    },
    labels: {
        looked: (workflows, gates) => `Workflows read: ${workflows}. Gates found: ${gates}.`,
        nothing: 'No way around the gate was found.',
        findings: 'Ways around the gate and weaknesses',
        unknowns: 'What cannot be known',
        next: (level) => `Missing for level ${level}`,
        platform: 'What plan and visibility allow',
        repository: ({ visibility, plan }) => `The repository is ${visibility ?? 'of unknown visibility'}, its plan ${plan === null ? 'cannot be read' : `GitHub ${PLANS[plan]}`}.`,
        offersAll: 'Every level can be reached.',
        lack: (what, needs, certain) => certain
            ? `Not available: ${what}; this takes ${needs}, or a public repository.`
            : `Perhaps not available: ${what}; in a private repository this takes ${needs}.`,
        onboarding: 'Onboarding (.ezdrav/solution.yml)',
        settings: 'settings of the repository',
        fix: 'Fix',
        place: 'Place',
        finding: 'Finding',
    },
};

;// CONCATENATED MODULE: ./build/report/audit/findings.sl.js
const findings_sl_OPEN = 'Tega, kar se potem namesti, ni presodil nihče.';
const findings_sl_UNREAD = 'Kar se ne da prebrati, nikoli ne velja za dobro.';
const PIN = 'Navedite poln commit s 40 znaki, različico pa pustite v komentarju.';
const SLOVENE_FINDINGS = {
    'workflow.unreadable': {
        what: (f) => `Delovnega toka ni mogoče prebrati (${f('why')}).`,
        why: `Morda namešča brez preverjanja. ${findings_sl_UNREAD}`,
        fix: () => 'Popravite YAML; actionlint pove, kje je napaka.',
    },
    'gate.none': {
        what: () => 'Noben delovni tok ne zažene preverjanja.',
        why: 'Vsaka namestitev steče nepresojena.',
        fix: () => 'Preverjanje naj bo prvi korak opravila, ki namešča v produkcijo; zgled je v examples/workflows/deploy-on-tag.yml.',
    },
    'production.no-gate': {
        what: (f) => `Opravilo ${f('job')} namešča v ${f('environment')} in nima preverjanja.`,
        why: findings_sl_OPEN,
        fix: () => 'Preverjanje naj bo prvi korak tega opravila.',
    },
    'gate.other-job': {
        what: (f) => `Opravilo ${f('job')} se zanaša na preverjanje v opravilu ${f('gate')}.`,
        why: 'Kdor ponovno zažene le to opravilo, pride mimo: ponovni zagon izide drugega ohrani 30 dni.',
        fix: (f) => `Prestavite preverjanje v opravilo ${f('job')} kot prvi korak.`,
    },
    'gate.not-first': {
        what: (f) => `V opravilu ${f('job')} so pred preverjanjem koraki: ${f('before')}.`,
        why: 'Stečejo, preden je karkoli presojeno. Preverjanje ne potrebuje checkouta.',
        fix: () => 'Prestavite preverjanje na začetek korakov opravila.',
    },
    'gate.conditional': {
        what: (f) => `Preverjanje v opravilu ${f('job')} steče le ob pogoju ${f('if')}.`,
        why: 'Kjer pogoj ne drži, je preverjanje preskočeno, preskočeno pa ne zavrne ničesar.',
        fix: () => 'Odstranite pogoj s koraka; če je potreben, ga dajte na celo opravilo.',
    },
    'gate.continue-on-error': {
        what: (f) => `Opravilo ${f('job')} navaja continue-on-error: ${f('value')}.`,
        why: 'Zavrnitev potem velja za uspeh in namestitev teče naprej.',
        fix: () => 'Odstranite continue-on-error s koraka in z opravila preverjanja.',
    },
    'gate.ignored-by-step': {
        what: (f) => `Korak ${f('step')} opravila ${f('job')} steče, čeprav je preverjanje zavrnilo: ${f('if')}.`,
        why: findings_sl_OPEN,
        fix: () => "Preverjanju dajte id in ga v pogoju zahtevajte: … && steps.gate.outputs.allowed == 'true'. Ali pa odstranite funkcijo stanja.",
    },
    'gate.ignored-by-job': {
        what: (f) => `Opravilo ${f('job')} steče, čeprav je preverjanje v opravilu ${f('gate')} zavrnilo: ${f('if')}.`,
        why: findings_sl_OPEN,
        fix: () => `V pogoju zahtevajte uspeh tistega opravila: … && needs.<job>.result == 'success'. Ali pa odstranite funkcijo stanja.`,
    },
    'gate.other-mode': {
        what: (f) => `Opravilo ${f('job')} namešča v produkcijo, našo akcijo pa zažene le v načinu ${f('mode')}.`,
        why: 'Zavrača samo način gate.',
        fix: () => 'Nastavite mode: gate ali vhod izpustite.',
    },
    'gate.mode-unclear': {
        what: (f) => `Način naše akcije v opravilu ${f('job')} je izraz.`,
        why: 'Kdor nastavi vrednost, odloča, ali preverjanje sploh je.',
        fix: () => 'Napišite mode: gate ali vhod izpustite.',
    },
    'gate.environment-differs': {
        what: (f) => `Opravilo ${f('job')} namešča v ${f('deployed')}, preverjanje pa presoja za ${f('judged')}.`,
        why: 'Za druga okolja preverjanje uveljavlja manj kot za produkcijo.',
        fix: () => 'Vhod environment preverjanja in okolje opravila naj bosta enaka.',
    },
    'gate.environment-unclear': {
        what: (f) => `Ni mogoče vedeti, ali sta ${f('judged')} (preverjanje) in ${f('deployed')} (opravilo ${f('job')}) isto okolje.`,
        why: `Za druga okolja preverjanje uveljavlja manj kot za produkcijo. ${findings_sl_UNREAD}`,
        fix: () => 'Na obeh mestih napišite isto ime ali isti izraz.',
    },
    'gate.no-environment': {
        what: (f) => `Opravilo ${f('job')} ima preverjanje, nima pa okolja.`,
        why: 'Njegove skrivnosti lahko uporabi vsak delovni tok na katerikoli veji, tudi tak brez preverjanja.',
        fix: (f) => `Opravilu nastavite environment: ${f('judged')} in skrivnosti namestitve hranite le tam.`,
    },
    'action.unpinned': {
        what: (f) => `Opravilo ${f('job')} uporablja ${f('uses')}, kar ni pripeto na poln commit.`,
        why: 'Oznaka ali veja se da premakniti na drugo kodo, ki potem teče s pravicami tega opravila.',
        fix: () => PIN,
    },
    'action.unpinned-elsewhere': {
        what: (f) => `Opravilo ${f('job')} uporablja ${f('uses')}, kar ni pripeto na poln commit.`,
        why: 'Tuja koda v delovnih tokovih repozitorija lahko poseže v to, kar se namešča.',
        fix: () => PIN,
    },
    'reusable.unpinned': {
        what: (f) => `Opravilo ${f('job')} kliče ${f('uses')}, kar ni pripeto na poln commit.`,
        why: 'Kdor sme tja potiskati, spremeni, kar se tu namešča, in lahko odstrani preverjanje.',
        fix: () => 'Navedite poln commit klicanega delovnega toka (40 znakov).',
    },
    'reusable.unread': {
        what: (f) => `Kaj dela ${f('uses')}, ni bilo mogoče prebrati. ${f('why')}`,
        why: `Če namešča, mora biti preverjanje v njem. ${findings_sl_UNREAD}`,
        fix: () => 'Zaženite doctor z žetonom, ki sme brati tisti repozitorij, ali tam poglejte, ali je preverjanje prvo v opravilu, ki namešča.',
    },
    'permissions.missing': {
        what: (f) => `Opravilu ${f('job')} manjka ${f('lacks')}.`,
        why: 'Akcija ne more izvedeti, kar potrebuje, in zato zavrne.',
        fix: (f) => `Dovoljenjem opravila dodajte: ${f('lacks')}.`,
    },
    'permissions.not-stated': {
        what: (f) => `Opravilo ${f('job')} ne navaja dovoljenj.`,
        why: 'Njegov žeton ima, kar da repozitorij privzeto: premalo za preverjanje ali veliko preveč.',
        fix: () => 'Na vrh delovnega toka napišite permissions: {}, v opravilo pa najmanj, kar način potrebuje.',
    },
    'permissions.too-many': {
        what: (f) => `Opravilo ${f('job')} ima ${f('scope')}, česar njegovi načini ne potrebujejo.`,
        why: 'Uporabi ga lahko vsak korak opravila, na primer da spremeni, kar preverjanje bere.',
        fix: (f) => `Odvzemite ${f('scope')} ali pa opravite tisto v ločenem opravilu.`,
    },
    'permissions.default-write': {
        what: () => 'Delovni tokovi, ki dovoljenj ne navajajo, smejo pisati vse.',
        why: 'Vsak delovni tok lahko potem premakne oznake in spremeni datoteke, ki jih preverjanje bere.',
        fix: () => 'Settings → Actions → General → Workflow permissions: samo branje.',
    },
    'trigger.pull-request-target': {
        what: () => 'Delovni tok teče ob pull_request_target.',
        why: 'Zahtevki neznancev ga potem zaženejo z žetonom in skrivnostmi tega repozitorija.',
        fix: () => 'Uporabite pull_request.',
    },
    'trigger.refused': {
        what: (f) => `Delovni tok s preverjanjem teče ob ${f('event')}.`,
        why: 'Nameščati smejo le push, release in workflow_dispatch; vse drugo preverjanje zavrne.',
        fix: () => 'Zaženite ga s potiskom oznake, z objavo izdaje ali ročno na oznaki.',
    },
    'trigger.no-tag': {
        what: () => 'Delovni tok s preverjanjem teče ob potiskih na veje.',
        why: 'Preverjanje dovoli le najavljene oznake, zato vsak tak zagon spodleti in zakrije neuspeh, ki šteje.',
        fix: () => "Omejite push na oznake, kot v tags: ['v*'], in odstranite veje.",
    },
    'environment.admins-bypass': {
        what: (f) => `Skrbniki lahko obidejo zaščitna pravila okolja ${f('environment')}.`,
        why: 'En klik spusti namestitev mimo vseh pravil.',
        fix: () => 'Settings → Environments: odkljukajte »Allow administrators to bypass configured protection rules«.',
    },
    'environment.missing': {
        what: (f) => `Okolja ${f('environment')} v nastavitvah ni.`,
        why: 'GitHub ga ob prvi rabi ustvari nezaščitenega, njegovih skrivnosti pa ni kje hraniti.',
        fix: () => 'Settings → Environments: ustvarite ga, omejite na oznake izdaj in tja prenesite skrivnosti namestitve.',
    },
    'environment.any-ref': {
        what: (f) => `V okolje ${f('environment')} sme nameščati vsaka veja in oznaka.`,
        why: 'Delovni tok na katerikoli veji, brez preverjanja, pride do njegovih skrivnosti.',
        fix: () => 'Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.',
    },
    'environment.branches': {
        what: (f) => `V okolje ${f('environment')} smejo nameščati veje: ${f('branches')}.`,
        why: 'Preverjanje namešča le oznake; veja, ki sme nameščati, je pot za delovne tokove brez njega.',
        fix: () => 'Settings → Environments → Deployment branches and tags: le vzorec oznak izdaj.',
    },
    'environment.unknown': {
        what: (f) => `Kako je zaščiteno okolje ${f('environment')}, ni mogoče vedeti. ${f('why')}`,
        why: findings_sl_UNREAD,
        fix: () => 'Zaženite mode: doctor v delovnem toku z actions: read.',
    },
    'codeowners.missing': {
        what: () => 'Datoteke CODEOWNERS ni.',
        why: 'Vsak, ki sme pisati, spremeni delovne tokove in .ezdrav/ brez soglasja odgovornih.',
        fix: () => 'Napišite .github/CODEOWNERS z lastniki za /.ezdrav/ in /.github/.',
    },
    'codeowners.uncovered': {
        what: (f) => `Brez lastnika: ${f('paths')}.`,
        why: 'Spremeniti se da brez soglasja odgovornih.',
        fix: () => 'V CODEOWNERS dajte lastnike za /.ezdrav/ in /.github/, za vsako vrstico, ki jih odvzame.',
    },
    'branch.unprotected': {
        what: (f) => `Privzeti veji ${f('branch')} manjkajo pravila: ${f('lacks')}.`,
        why: 'Kdor sme pisati, potem uveljavi načrt ali delovni tok brez preverjanja, ne da bi kdo pogledal.',
        fix: () => 'Settings → Rules: zahtevajte pull request s pregledom lastnikov kode, omejite brisanje, prepovejte prisilne potiske.',
    },
    'branch.unknown': {
        what: (f) => `Kako je zaščitena privzeta veja, ni mogoče vedeti. ${f('why')}`,
        why: findings_sl_UNREAD,
        fix: () => 'Namesto starejše zaščite veje uporabite nabor pravil, ki ga doctor lahko prebere; zaženite mode: doctor v delovnem toku.',
    },
    'tag.movable': {
        what: (f) => `Oznake izdaj se dajo premakniti ali izbrisati: ${f('tags')}.`,
        why: 'Premaknjena oznaka imenuje drugo kodo od najavljene.',
        fix: () => 'Settings → Rules: nabor pravil za oznake izdaj, ki omeji spreminjanje in brisanje. Ali pa v posegu navedite release.commit.',
    },
    'tag.unknown': {
        what: (f) => `Ali se dajo oznake izdaj premakniti, ni mogoče vedeti. ${f('why')}`,
        why: findings_sl_UNREAD,
        fix: () => 'Zaženite mode: doctor v delovnem toku tega repozitorija.',
    },
    'secrets.outside-environment': {
        what: (f) => `Skrivnost namestitve ${f('secret')} se uporablja zunaj okolja namestitve.`,
        why: 'Potem je skrivnost celega repozitorija in jo lahko uporabi delovni tok brez preverjanja.',
        fix: () => 'Hranite jo le v okolju production in jo izbrišite iz skrivnosti repozitorija.',
    },
    'secrets.all': {
        what: (f) => `Opravilo ${f('job')} preda vse skrivnosti.`,
        why: 'Nihče ne ve, katere se uporabijo in za kaj.',
        fix: () => 'Navedite potrebne skrivnosti ali namesto njih uporabite OIDC.',
    },
    'credentials.persisted': {
        what: (f) => `actions/checkout v opravilu ${f('job')} pusti žeton na disku.`,
        why: 'Uporabi ga lahko vsak poznejši korak in vse, kar ta zapakira.',
        fix: () => 'Nastavite persist-credentials: false.',
    },
    'guard.workflow-token': {
        what: (f) => `Stražar v opravilu ${f('job')} uporablja žeton delovnega toka.`,
        why: 'Za zaščitno pravilo sme odgovoriti le aplikacija GitHub, ki to pravilo je.',
        fix: () => 'V token podajte žeton aplikacije, ki ga naredi actions/create-github-app-token.',
    },
    'guard.no-environment': {
        what: (f) => `Stražar v opravilu ${f('job')} teče zunaj okolja.`,
        why: 'Ključ aplikacije je potem skrivnost celega repozitorija: odgovori lahko vsak delovni tok.',
        fix: () => 'Ključ hranite v lastnem okolju, ki ga sme uporabiti le privzeta veja.',
    },
    'guard.environment-open': {
        what: (f) => `Za okolje stražarja ${f('environment')} ni znano, da bi bilo omejeno na privzeto vejo.`,
        why: 'Delovni tok na katerikoli veji bi lahko uporabil ključ aplikacije in odgovoril.',
        fix: () => 'Settings → Environments → Deployment branches and tags: le privzeta veja.',
    },
};

;// CONCATENATED MODULE: ./build/report/audit/messages.sl.js

const messages_sl_PLANS = { free: 'Free', pro: 'Pro', team: 'Team', enterprise: 'Enterprise' };
const VISIBLE = { public: 'javen', private: 'zaseben', internal: 'notranji' };
const SLOVENE_AUDITS = {
    quotes: ['»', '«'],
    codes: SLOVENE_FINDINGS,
    strongholds: {
        'level.no-stronghold': () => 'Ali naj za okolje »production« odgovarja aplikacija GitHub kot lastno zaščitno pravilo (način guard) ali pa nameščajte prek enega ponovno uporabnega delovnega toka v drugem repozitoriju, pripetega na poln commit, ciljni sistem pa naj zaupa le njegovi identiteti OIDC.',
        'level.stronghold-unknown': () => 'Ni bilo mogoče prebrati, ali za okolje »production« odgovarja aplikacija GitHub; opravilu dajte actions: read.',
        'level.target-trust': (workflow) => `Le ciljni sistem ve, ali zaupa zgolj temu delovnemu toku: v njegovem pravilu zaupanja primerjajte trditev OIDC job_workflow_ref z ${workflow} in sub z okoljem production tega repozitorija. Doctor tega ne vidi.`,
    },
    whyNot: {
        offline: () => 'GitHub ni bil vprašan.',
        forbidden: (permission) => permission === ''
            ? 'GitHub temu žetonu branja ne dovoli.'
            : `GitHub temu žetonu branja ne dovoli; potrebno je ${permission}.`,
        unavailable: () => 'GitHub ni dal uporabnega odgovora.',
        invalid: () => 'Datoteka ni veljavna.',
        absent: () => 'Datoteke ni bilo mogoče najti.',
    },
    severities: { error: 'obvoz', warning: 'šibkost', unknown: 'ni mogoče vedeti' },
    levels: [
        'Raven 0: preverjanje se da obiti ali pa tega ni mogoče vedeti',
        'Raven 1: preverjanje je prvi korak opravila, ki namešča',
        'Raven 2: preverjanje varujejo tudi okolje, veje, oznake in lastniki',
        'Raven 3: česar preverjanje ni dovolilo, je zavrnjeno tudi zunaj delovnih tokov',
    ],
    lacks: {
        environments: 'okolja z lastnimi skrivnostmi in pravili za nameščanje',
        rulesets: 'nabori pravil za veje in oznake',
        'code-owners': 'obvezni pregledi lastnikov kode',
        'custom-protection-rules': 'lastna zaščitna pravila nameščanja (raven 3 z aplikacijo GitHub)',
    },
    needs: { paid: 'GitHub Pro, Team ali Enterprise', enterprise: 'GitHub Enterprise' },
    states: { present: 'urejeno', missing: 'manjka', unknown: 'ni mogoče vedeti' },
    onboarding: {
        'znet.joined': 'vključitev v zNET',
        'access-rules.acknowledged': 'seznanitev s pravili dostopa',
        'architecture.plans.sent': 'poslani načrti arhitekture',
        'architecture.meeting.held': 'opravljen prvi sestanek',
        'architecture.ip-space': 'dogovorjen naslovni prostor IP',
        'architecture.vlan': 'dogovorjen VLAN',
        'architecture.connections': 'dogovorjene povezave z drugimi storitvami',
        'architecture.runtime': 'dogovorjeno izvajalno okolje',
        'architecture.confidentiality': 'dogovorjeni ukrepi za zaupnost',
        'architecture.integrity': 'dogovorjeni ukrepi za celovitost',
        'architecture.availability': 'dogovorjeni ukrepi za razpoložljivost',
        'contacts.solution-custodian': 'naveden skrbnik rešitve',
        'contacts.contract-custodian': 'naveden skrbnik pogodbe',
        'client.contact': 'naveden stik naročnika',
        'contract.reference': 'navedena pogodba',
    },
    labels: {
        looked: (workflows, gates) => `Prebranih delovnih tokov: ${workflows}. Najdenih preverjanj: ${gates}.`,
        nothing: 'Obvoza okoli preverjanja ni bilo mogoče najti.',
        findings: 'Obvozi in šibkosti',
        unknowns: 'Česar ni mogoče vedeti',
        next: (level) => `Za raven ${level} manjka`,
        platform: 'Kaj dopuščata naročniški paket in vidnost',
        repository: ({ visibility, plan }) => `Repozitorij je ${visibility === null ? 'neznane vidnosti' : VISIBLE[visibility]}, paket ${plan === null ? 'ni znan' : `GitHub ${messages_sl_PLANS[plan]}`}.`,
        offersAll: 'Doseči je mogoče vse ravni.',
        lack: (what, needs, certain) => certain
            ? `Ni na voljo: ${what}; potreben je ${needs} ali javni repozitorij.`
            : `Morda ni na voljo: ${what}; v zasebnem repozitoriju je potreben ${needs}.`,
        onboarding: 'Vključitev (.ezdrav/solution.yml)',
        settings: 'nastavitve repozitorija',
        fix: 'Popravek',
        place: 'Mesto',
        finding: 'Najdeno',
    },
};

;// CONCATENATED MODULE: ./build/report/audit/language.js


const BY_LANGUAGE = { en: ENGLISH_AUDITS, sl: SLOVENE_AUDITS };
/** Every sentence about audits in one language. */
function language_auditMessagesIn(language) {
    return BY_LANGUAGE[language];
}

// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
;// CONCATENATED MODULE: ./build/report/audit/messages.js

/** Reads facts for sentences; `why` comes as a whole sentence of ours. */
function auditFact(facts, messages) {
    return (key) => {
        const value = facts[key];
        if (value === undefined)
            return '';
        if (typeof value !== 'string')
            return value.map(escaping/* quoted */.TL).join(', ');
        const said = key === 'why' ? messages.whyNot[value] : undefined;
        const permission = facts['permission'];
        return said?.(permission === undefined ? '' : (0,escaping/* quoted */.TL)(String(permission))) ?? (0,escaping/* quoted */.TL)(value);
    };
}

;// CONCATENATED MODULE: ./build/report/audit/sections.js



function sections_saidFinding({ code, facts }, messages) {
    const { what, why, fix } = messages.codes[code];
    const fact = auditFact(facts, messages);
    return { what: what(fact).trim(), why, fix: fix(fact) };
}
/** Findings that are certain, and those that say what cannot be known. */
function sections_sorted({ findings }) {
    return {
        certain: findings.filter(({ severity }) => severity !== 'unknown'),
        unknowns: findings.filter(({ severity }) => severity === 'unknown'),
    };
}
/** What is missing for the next level, a sentence each: what was found, or what is to be built. */
function sections_missingSentences({ level, findings }, messages) {
    return level.missing.map(({ code, workflow }) => {
        if (isStronghold(code))
            return messages.strongholds[code]((0,escaping/* quoted */.TL)(workflow ?? ''));
        const same = findings.filter((finding) => finding.code === code);
        const [fix] = same.map((finding) => sections_saidFinding(finding, messages).fix);
        return `${code} (${same.length}): ${fix}`;
    });
}
function isStronghold(code) {
    return !(code in AUDIT_CODES);
}
function sections_platformSentences({ platform }, messages) {
    const { labels, lacks, needs } = messages;
    const lines = platform.lacks.map((lack) => labels.lack(lacks[lack.what], needs[lack.needs], lack.certain));
    return [labels.repository(platform), ...(lines.length === 0 ? [labels.offersAll] : lines)];
}

;// CONCATENATED MODULE: ./build/report/audit/json.js



/** The report of `doctor` for machines, schema 1. The language is that of the sentences alone. */
function json_auditJson(report, language) {
    const messages = language_auditMessagesIn(language);
    const said = (sentence) => (0,escaping/* lineSentence */.M_)(sentence, messages.quotes);
    const missing = sections_missingSentences(report, messages);
    const { platform } = report;
    return {
        schema: 1,
        kind: 'doctor',
        level: report.level.reached,
        'missing-for-next-level': report.level.missing.map(({ code, workflow }, index) => ({
            code,
            workflow,
            message: said(String(missing[index])),
        })),
        workflows: report.workflows,
        gates: report.gates,
        findings: report.findings.map((finding) => {
            const { audit, code, severity, file, line, column, facts } = finding;
            const { what, why, fix } = sections_saidFinding(finding, messages);
            return {
                audit,
                code,
                severity,
                file,
                line,
                column,
                facts: { ...facts },
                message: said(what),
                why: said(why),
                fix: said(fix),
            };
        }),
        platform: {
            visibility: platform.visibility,
            plan: platform.plan,
            lacks: platform.lacks.map(({ what, needs, certain }) => ({ what, needs, certain })),
        },
        onboarding: report.onboarding.map(({ item, state, detail }) => ({ item, state, detail })),
    };
}

;// CONCATENATED MODULE: ./build/report/audit/summary.js



/** Rows of each table that are written out; the rest stands in the log and in the JSON report. */
const ROWS = 60;
const SIGNS = { error: '⛔', warning: '⚠️', unknown: '❓' };
const STATES = {
    present: '✅',
    missing: '❌',
    unknown: '❓',
};
// Each section is an HTML block without blank lines, so that Markdown reads none of it.
function row(finding, messages) {
    const { severity, file, line, column, code } = finding;
    const { what, why, fix } = saidFinding(finding, messages);
    const place = file === null
        ? htmlText(messages.labels.settings)
        : htmlCode(`${shortened(file, 120)}:${line}:${column}`);
    const said = `${SIGNS[severity]} <b>${htmlSentence(what)}</b><br>${htmlSentence(why)}<br><sub>${htmlCode(code)}</sub>`;
    return `<tr><td>${place}</td><td>${said}</td><td>${htmlSentence(fix)}</td></tr>`;
}
function table(title, findings, messages) {
    if (findings.length === 0)
        return [];
    const { labels } = messages;
    const heads = [labels.place, labels.finding, labels.fix].map((head) => `<th>${htmlText(head)}</th>`);
    const rows = findings.slice(0, ROWS).map((finding) => row(finding, messages));
    const rest = findings.length - rows.length;
    const more = rest > 0 ? [`<tr><td colspan="3">… +${rest}</td></tr>`] : [];
    return [
        `### ${title}`,
        ['<table>', `<tr>${heads.join('')}</tr>`, ...rows, ...more, '</table>'].join('\n'),
    ];
}
function list(title, items) {
    if (items.length === 0)
        return [];
    const lines = items.map((item) => `<li>${item}</li>`);
    return [`### ${title}`, ['<ul>', ...lines, '</ul>'].join('\n')];
}
/** The job summary of `doctor` in GitHub Markdown; what files say stands in HTML blocks as code. */
function summary_auditSummary(report, language) {
    const messages = auditMessagesIn(language);
    const { labels, levels, onboarding, states } = messages;
    const { certain, unknowns } = sorted(report);
    const { reached } = report.level;
    const sections = [
        `## ${reached === 0 ? '⛔' : '🛡️'} ${levels[reached]}`,
        `<p>${htmlText(labels.looked(report.workflows, report.gates))}${certain.length === 0 ? ` ${htmlText(labels.nothing)}` : ''}</p>`,
        ...table(labels.findings, certain, messages),
        ...table(labels.unknowns, unknowns, messages),
        ...list(labels.next(reached + 1), missingSentences(report, messages).map(htmlSentence)),
        ...list(labels.platform, platformSentences(report, messages).map(htmlText)),
        ...list(labels.onboarding, report.onboarding.map(({ item, state, detail }) => {
            const said = state === 'present' ? htmlCode(shortened(detail, 200)) : htmlText(states[state]);
            return `${STATES[state]} ${htmlText(onboarding[item])}: ${said}`;
        })),
    ];
    return `${sections.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/wrapping.js
var wrapping = __webpack_require__(3023);
;// CONCATENATED MODULE: ./build/report/audit/text.js




/** Width of lines in columns. */
const WIDTH = 100;
const text_SIGNS = { error: '✗', warning: '!', unknown: '?' };
const text_STATES = {
    present: '✓',
    missing: '✗',
    unknown: '?',
};
function paragraph(first, sentence, { quotes }) {
    return (0,wrapping/* wrapped */.ky)((0,escaping/* lineSentence */.M_)(sentence, quotes), WIDTH, first, ' '.repeat(first.length));
}
function lines(finding, messages, paint) {
    const { code, severity, file, line, column } = finding;
    const { what, why, fix } = sections_saidFinding(finding, messages);
    const place = file === null ? messages.labels.settings : `${(0,escaping/* visible */.RK)(file)}:${line}:${column}`;
    const tint = severity === 'error' ? 31 : 33;
    return [
        `${paint(tint, text_SIGNS[severity])} ${paint(1, place)} ${paint(2, code)}`,
        ...paragraph('  ', what, messages),
        ...paragraph('  ', why, messages).map((text) => paint(2, text)),
        ...paragraph('  → ', fix, messages),
    ];
}
/** The report for a terminal, lines of about 100 columns; colours only where asked for. */
function text_auditText(report, options) {
    const messages = language_auditMessagesIn(options.language);
    const { labels, levels, onboarding, states } = messages;
    const paint = (code, text) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
    const { certain, unknowns } = sections_sorted(report);
    const { reached } = report.level;
    const section = (title, content) => content.length === 0 ? [] : ['', paint(1, title), ...content];
    const listed = (findings) => findings.flatMap((finding) => lines(finding, messages, paint));
    return [
        ...(0,wrapping/* wrapped */.ky)(levels[reached], WIDTH, '', '').map((text) => paint(reached === 0 ? 31 : 32, text)),
        paint(2, labels.looked(report.workflows, report.gates)),
        ...(certain.length === 0 ? [labels.nothing] : []),
        ...section(labels.findings, listed(certain)),
        ...section(labels.unknowns, listed(unknowns)),
        ...section(labels.next(reached + 1), sections_missingSentences(report, messages).flatMap((text) => paragraph('- ', text, messages))),
        ...section(labels.platform, sections_platformSentences(report, messages).flatMap((text) => paragraph('- ', text, messages))),
        ...section(labels.onboarding, report.onboarding.flatMap(({ item, state, detail }) => {
            const said = state === 'present' ? detail : states[state];
            return (0,wrapping/* wrapped */.ky)(`${onboarding[item]}: ${(0,escaping/* visible */.RK)(said)}`, WIDTH, `${text_STATES[state]} `, '  ');
        })),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/github/problem.js

function problem_failure(code, request, status, detail, transient) {
    return { problem: { code, request, status, detail: shorten(detail) }, transient, wait: null };
}
/** Statuses that another try does not change: the request itself or the token is at fault. */
const FINAL = new Set([400, 401, 410, 422]);
/** What octokit threw, as one of our problems. `now`: epoch milliseconds by GitHub's clock, or null. */
function problem_failureOf(request, error, now) {
    if (!(error instanceof RequestError) || error.response === undefined) {
        return problem_failure('api.unavailable', request, null, messageOf(error), true);
    }
    const { status, response } = error;
    const header = (name) => response.headers[name]?.toString();
    const detail = error.message;
    const limited = status === 429 ||
        (status === 403 &&
            (header('x-ratelimit-remaining') === '0' ||
                header('retry-after') !== undefined ||
                /rate limit/i.test(detail)));
    if (limited) {
        const limit = problem_failure('api.rate-limited', request, status, detail, true);
        return { ...limit, wait: waitAsked(header('retry-after'), header('x-ratelimit-reset'), now) };
    }
    if (status === 401 || status === 403 || status === 404) {
        const forbidden = problem_failure('api.forbidden', request, status, detail, status === 404);
        // A token that is not accepted at all lacks no permission.
        if (status === 401)
            return forbidden;
        return lacking(forbidden, header('x-accepted-github-permissions') ?? needed(request));
    }
    return problem_failure('api.unavailable', request, status, detail, !FINAL.has(status));
}
/** What a token needs for a part of GraphQL's answer; GitHub names the part, not the permission. */
const FIELDS = {
    defaultBranchRef: 'contents=read',
    ref: 'contents=read',
    alike: 'contents=read',
    object: 'contents=read',
    file: 'contents=read',
    deployments: 'deployments=read',
    associatedPullRequests: 'pull_requests=read',
    pullRequest: 'pull_requests=read',
    pullRequests: 'pull_requests=read',
    issue: 'issues=read',
    issues: 'issues=read',
};
/** Numbered parts of a query: objects of git, and issues. */
function aliased(part) {
    if (typeof part === 'number')
        return undefined;
    if (/^[bcp]\d+$/.test(part))
        return 'contents=read';
    return /^i\d+$/.test(part) ? 'issues=read' : undefined;
}
/** The same for a path, where a server does not say it in a header. */
const PATHS = (/* unused pure expression or super */ null && ([
    [/^GET \/[^?]*\/actions\//, 'actions=read'],
    [/^GET \/[^?]*\/(?:activity|git\/)/, 'contents=read'],
    [/^GET \/[^?]*\/issues/, 'issues=read'],
]));
function needed(request) {
    return PATHS.find(([path]) => path.test(request))?.[1];
}
/** `deployments=read`, as GitHub writes it, named as a workflow's `permissions` do. */
function lacking(failed, permission) {
    if (permission === undefined)
        return failed;
    const written = shorten(permission.replaceAll('=', ': ').replaceAll('_', '-'));
    return { ...failed, problem: { ...failed.problem, permission: written } };
}
function waitAsked(retryAfter, reset, now) {
    if (retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    if (reset !== undefined && /^\d{1,12}$/.test(reset) && now !== null) {
        return Math.max(0, Number(reset) * 1000 - now) + 1000;
    }
    return null;
}
/** GraphQL's `errors`, of which the first names the kind and where in the answer it happened. */
function problem_graphQlFailure(request, error) {
    const { type = '', message = '', path = [] } = error;
    if (type === 'FORBIDDEN' || type === 'NOT_FOUND' || type === 'INSUFFICIENT_SCOPES') {
        const forbidden = problem_failure('api.forbidden', request, 200, message, false);
        const fields = path.map((part) => FIELDS[part] ?? aliased(part));
        return lacking(forbidden, fields.findLast((permission) => permission !== undefined));
    }
    if (type === 'RATE_LIMITED')
        return problem_failure('api.rate-limited', request, 200, message, true);
    return problem_failure('api.unavailable', request, 200, message || type, true);
}
function messageOf(error) {
    return error instanceof Error ? error.message : 'no answer';
}
/** Untrusted text for a report: one line, at most 200 characters. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

;// CONCATENATED MODULE: ./build/github/transport.js
// `node:https` taken from the process: importing it as a module, or using the built-in fetch, loads
// an HTTP client three times the size of the whole decision.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');
const zlib = process.getBuiltinModule('node:zlib');
const LARGEST_ANSWER = (/* unused pure expression or super */ null && (10 * 1024 * 1024));
/**
 * A fetch over one kept-alive connection pool. Follows no redirect, reads at most 10 MB, and ends a
 * request that has not ended after `timeout` ms, headers and body together.
 */
function transport_transport(environment, timeout) {
    const agents = new Map();
    const fetch = async (url, call = {}) => {
        const target = new URL(url);
        const proxy = proxyFor(target, environment);
        const key = `${target.protocol}${proxy ?? ''}`;
        let agent = agents.get(key);
        if (agent === undefined) {
            agent = agentFor(target, proxy);
            agents.set(key, agent);
        }
        return request(target, call, await agent, timeout);
    };
    const close = () => {
        for (const agent of agents.values())
            void agent.then((open) => open.destroy(), () => undefined);
    };
    return Object.assign(fetch, { close });
}
async function agentFor(target, proxy) {
    const options = { keepAlive: true, maxSockets: 8 };
    if (proxy !== null) {
        const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
        return new HttpsProxyAgent(proxy, options);
    }
    return target.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}
/**
 * The proxy for a URL by `HTTPS_PROXY`/`HTTP_PROXY`, unless `NO_PROXY` names the host (`*`, a host,
 * a domain with or without a leading dot, each with an optional port).
 */
function proxyFor(target, environment) {
    const read = (name) => environment[name] || environment[name.toUpperCase()] || '';
    const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (proxy === '')
        return null;
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    const host = target.hostname.toLowerCase();
    for (const entry of read('no_proxy').split(/[\s,]+/)) {
        const [name = '', only] = entry.toLowerCase().split(/:(?=\d+$)/);
        if (name === '' || (only !== undefined && only !== port))
            continue;
        const domain = name.replace(/^\*?\./, '');
        if (name === '*' || host === domain || host.endsWith(`.${domain}`))
            return null;
    }
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
function request(target, call, agent, timeout) {
    return new Promise((resolve, reject) => {
        const body = call.body === undefined ? undefined : Buffer.from(call.body);
        const options = {
            method: call.method ?? 'GET',
            agent,
            headers: {
                ...call.headers,
                'accept-encoding': 'gzip',
                ...(body && { 'content-length': String(body.length) }),
            },
            ...(call.signal && { signal: call.signal }),
        };
        const late = setTimeout(() => sent.destroy(new Error(`no whole answer in ${timeout} ms`)), timeout);
        const fail = (error) => {
            clearTimeout(late);
            reject(error);
        };
        const sent = (target.protocol === 'https:' ? https : http).request(target, options, (answer) => {
            answer.on('error', fail);
            transport_textOf(answer).then((text) => {
                clearTimeout(late);
                resolve({
                    status: answer.statusCode ?? 0,
                    url: target.href,
                    headers: headersOf(answer),
                    text: () => Promise.resolve(text),
                });
            }, (error) => {
                answer.destroy();
                fail(error);
            });
        });
        sent.on('error', fail);
        // What a proxy answers instead of opening a tunnel would be read as the server's own answer.
        sent.on('proxyConnect', ({ statusCode }) => {
            if (statusCode === 200)
                return;
            sent.destroy(new Error(`the proxy answered ${statusCode} and opened no tunnel`));
        });
        sent.end(body);
    });
}
async function transport_textOf(answer) {
    const chunks = [];
    let size = 0;
    // A cut answer ends in an error ("aborted"), never in half a text.
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new Error(`answer larger than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    const packed = answer.headers['content-encoding'] === 'gzip';
    return (packed ? zlib.gunzipSync(bytes, { maxOutputLength: LARGEST_ANSWER }) : bytes).toString();
}
function headersOf(answer) {
    const headers = new Map();
    for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/github/client.js





const PATIENCE = {
    tries: 4,
    request: 10_000,
    all: 90_000,
    backoff: 500,
    longestWait: 60_000,
};
const GraphQlAnswer = schemas/* object */.Ikc({
    data: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* unknown */.L5J())),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* optional */.lqM(schemas/* string */.YjP()),
        message: schemas/* optional */.lqM(schemas/* string */.YjP()),
        path: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))),
    }))),
});
/** What octokit would print is in our problems already. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Talks to one GitHub server with one token. Counts what it asks; hears what time it is. */
class client_Client {
    clock;
    #octokit;
    #options;
    #patience;
    #fetch;
    #deadline;
    #requests = 0;
    #roundTrips = 0;
    #questions = 0;
    #mostQuestions = Number.POSITIVE_INFINITY;
    #underWay = 0;
    /** Set by every answer of a GitHub Enterprise Server; github.com sends no such header. */
    enterpriseVersion = null;
    constructor(options) {
        this.#options = options;
        this.#patience = options.patience ?? PATIENCE;
        this.clock = new TrustedClock(options.monotonic);
        this.#fetch = transport(options.environment, this.#patience.request);
        this.#octokit = new Octokit({
            auth: options.token,
            baseUrl: options.api,
            userAgent: 'ezdrav-intervention-gate',
            request: { fetch: this.#fetch },
            log: SILENT,
        });
        this.#deadline = options.monotonic() + this.#patience.all;
    }
    get counted() {
        return { requests: this.#requests, roundTrips: this.#roundTrips };
    }
    /**
     * Starts the clock of `all` afresh and counts from nought. `most`: this is a decision of so many
     * questions, however often each has to be asked; one beyond them, or after the time for all, is a
     * problem. Without it the time for all bounds nothing but how long a fault is waited for.
     */
    begin(most = Number.POSITIVE_INFINITY) {
        this.#deadline = this.#options.monotonic() + this.#patience.all;
        this.#requests = 0;
        this.#roundTrips = 0;
        this.#questions = 0;
        this.#mostQuestions = most;
    }
    get #isDecision() {
        return this.#mostQuestions !== Number.POSITIVE_INFINITY;
    }
    close() {
        this.#fetch.close();
    }
    /**
     * A GET, tried again where the fault may pass. `final`: statuses that are an answer to this
     * question (a 404 where absence is possible) and so are not asked again; `any`: asked once only.
     */
    async get(route, parameters, schema, final = []) {
        const name = this.#name(route, parameters);
        return this.#patiently(name, final, () => this.#rest(name, route, parameters, schema));
    }
    /** All pages of a list, at most `most` of them; more than that is a problem, never half a list. */
    async list(route, parameters, schema, most) {
        const all = [];
        const first = await this.get(route, { per_page: 100, ...parameters }, schema);
        let asked = first;
        for (let page = 1; asked.ok; page += 1) {
            all.push(...asked.value);
            if (asked.next === null)
                return { ...asked, value: all };
            if (page === most) {
                const detail = `more than ${most} pages`;
                return {
                    ok: false,
                    problem: failure('api.malformed', asked.request, 200, detail, false).problem,
                };
            }
            asked = await this.follow(asked.next, schema);
        }
        return asked;
    }
    /** The page that a `Link` header names; only on our own server. */
    async follow(link, schema) {
        const name = `GET ${link.slice(this.#options.api.length)}`;
        if (!link.startsWith(`${this.#options.api}/`)) {
            const detail = 'a link to another server';
            return { ok: false, problem: failure('api.malformed', 'Link', 200, detail, false).problem };
        }
        return this.#patiently(name, [], () => this.#rest(name, `GET ${link}`, {}, schema));
    }
    /** A GraphQL query. Any `errors` in the answer is a problem, data beside it or not. */
    async query(query, variables, schema) {
        const name = `GraphQL ${/^query (\w+)/.exec(query)?.[1] ?? 'query'}`;
        const url = this.#options.graphql;
        return this.#patiently(name, [], async () => {
            const attempt = await this.#once(name, () => this.#octokit.request({
                method: 'POST',
                url: url,
                query,
                variables,
                request: { signal: this.#ending() },
            }));
            if (!attempt.ok)
                return attempt;
            const answer = GraphQlAnswer.safeParse(attempt.value);
            if (!answer.success) {
                return { ok: false, ...failure('api.malformed', name, 200, 'no GraphQL answer', true) };
            }
            const [error] = answer.data.errors ?? [];
            if (error)
                return { ok: false, ...graphQlFailure(name, error) };
            return understood(name, answer.data.data, schema, null);
        });
    }
    /** A request that changes something: sent once. A fault leaves open whether it was done. */
    async send(route, parameters, schema) {
        const name = this.#name(route, parameters);
        // Not to be ended half-way: nobody could tell then whether it was done.
        return answered(name, await this.#rest(name, route, parameters, schema, null));
    }
    /** The request as a report names it: method, path and query; never a body. */
    #name(route, parameters) {
        const { method, url } = this.#octokit.request.endpoint(route, parameters);
        return `${method} ${url.slice(this.#options.api.length)}`;
    }
    async #rest(name, route, parameters, schema, signal = this.#ending()) {
        const request = signal === null ? {} : { signal };
        const attempt = await this.#once(name, () => this.#octokit.request(route, { ...parameters, request }));
        return attempt.ok ? understood(name, attempt.value, schema, attempt.next) : attempt;
    }
    /** Ends a question under way: on cancellation, and where the time for a decision is up. */
    #ending() {
        const { signal, monotonic } = this.#options;
        const left = Math.ceil(this.#deadline - monotonic());
        if (!this.#isDecision || left > this.#patience.request)
            return signal;
        return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, left))]);
    }
    /** One try: counts it, hears the `Date`, refuses a redirect, sorts what went wrong. */
    async #once(name, ask) {
        this.#options.signal.throwIfAborted();
        this.#requests += 1;
        if (this.#underWay === 0)
            this.#roundTrips += 1;
        this.#underWay += 1;
        try {
            const answer = await ask();
            const header = (key) => answer.headers[key]?.toString();
            if (answer.status >= 300) {
                return { ok: false, ...failure('api.malformed', name, answer.status, 'a redirect', false) };
            }
            if (!this.clock.hear(header('date'), name)) {
                const detail = 'an answer without a readable Date';
                return { ok: false, ...failure('clock.unverifiable', name, answer.status, detail, true) };
            }
            this.enterpriseVersion = header('x-github-enterprise-version') ?? null;
            return { ok: true, value: answer.data, next: nextOf(header('link')) };
        }
        catch (error) {
            this.#options.signal.throwIfAborted();
            const now = this.clock.now();
            return { ok: false, ...failureOf(name, error, now.known ? now.value : null) };
        }
        finally {
            this.#underWay -= 1;
        }
    }
    async #patiently(name, final, attempt) {
        const { tries, backoff, longestWait, all } = this.#patience;
        this.#questions += 1;
        if (this.#questions > this.#mostQuestions) {
            const detail = `a decision may not need more than ${this.#mostQuestions} questions`;
            return answered(name, { ok: false, ...failure('api.malformed', name, null, detail, false) });
        }
        for (let turn = 1;; turn += 1) {
            if (this.#isDecision && this.#deadline <= this.#options.monotonic()) {
                const detail = `not asked: ${all} ms have passed`;
                return answered(name, {
                    ok: false,
                    ...failure('api.unavailable', name, null, detail, false),
                });
            }
            const result = await attempt();
            if (result.ok || turn === tries || !result.transient)
                return answered(name, result);
            if (final === 'any' || final.includes(result.problem.status ?? 0)) {
                return answered(name, result);
            }
            const wait = result.wait ?? backoff * 2 ** (turn - 1) * (0.5 + Math.random());
            const left = this.#deadline - this.#options.monotonic();
            if (wait > longestWait || wait > left)
                return answered(name, result);
            await pause(wait, this.#options.signal);
        }
    }
}
function answered(request, attempt) {
    return attempt.ok ? { ...attempt, request } : { ok: false, problem: attempt.problem };
}
function understood(name, data, schema, next) {
    const read = schema.safeParse(data);
    if (read.success)
        return { ok: true, value: read.data, next };
    const [issue] = read.error.issues;
    const detail = `${issue?.path.join('.') || 'answer'}: ${issue?.code ?? 'unreadable'}`;
    return { ok: false, ...failure('api.malformed', name, 200, detail, true) };
}
function nextOf(link) {
    return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null;
}
/** Waits; ends at once, by throwing, where the run is cancelled. */
function pause(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/modes/assignment.js

function assignment_repositoryOf(context) {
    return { owner: context.owner, name: context.name, id: context.repositoryId };
}
/** A client of the runner's own server, with the input `token`. To be closed at the end. */
function assignment_clientFor({ inputs, context, signal }) {
    return new Client({
        token: inputs.token,
        api: context.api,
        graphql: context.graphql,
        environment: process.env,
        // The process's own clock; `performance` loads a module to say the same.
        monotonic: () => process.uptime() * 1000,
        signal,
    });
}

// EXTERNAL MODULE: ./build/report/diagnostic-message.js + 1 modules
var diagnostic_message = __webpack_require__(3753);
// EXTERNAL MODULE: ./build/report/language.js + 9 modules
var language = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/report/places.js

const SOLUTION = '.ezdrav/solution.yml';
const STAFF_FILE = '.ezdrav/staff.yml';
const plan = (...keys) => {
    const [first, ...others] = keys;
    return { in: 'intervention', keys: [first.split(' '), ...others.map((key) => key.split(' '))] };
};
const places_solution = (key) => ({ in: SOLUTION, keys: [key.split(' ')] });
const STAFF = { in: STAFF_FILE, keys: [['staff']] };
/** Null: the reason speaks of no line of any file. */
const PLACES = {
    'file.missing': null,
    'file.invalid': null,
    'file.personal-data': null,
    'target.withdrawn': plan('status'),
    'target.no-release': plan('release tag'),
    'target.tag-mismatch': plan('release tag'),
    'target.commit-mismatch': plan('release commit', 'release tag'),
    'target.environment-mismatch': plan('environment'),
    'target.ambiguous': plan('release tag'),
    'target.finished': plan('outcome'),
    'target.unverifiable': plan('release tag'),
    'announcement.missing': plan('announcement', 'id'),
    'announcement.recipient-missing': plan('announcement recipients'),
    'announcement.in-future': plan('announcement sent-at'),
    'announcement.no-reference': plan('announcement reference'),
    'announcement.reference-malformed': plan('announcement reference'),
    'announcement.plan-changed': plan('announcement plan'),
    'announcement.unverifiable': plan('announcement', 'id'),
    'lead-time.too-short': plan('announcement sent-at', 'schedule start'),
    'lead-time.unverifiable': plan('announcement sent-at', 'schedule start'),
    'approval.client-missing': plan('approvals client', 'id'),
    'approval.ezdrav-ict-missing': plan('approvals ezdrav-ict', 'id'),
    'approval.before-announcement': plan('approvals', 'announcement sent-at'),
    'approval.in-future': plan('approvals'),
    'approval.same-party': plan('approvals'),
    'approval.same-reference': plan('approvals'),
    'approval.reference-malformed': plan('approvals'),
    'approval.self': plan('approvals'),
    'approval.plan-changed': plan('approvals'),
    'approval.edited': plan('approvals'),
    'approval.not-authorised': plan('approvals'),
    'approval.unverifiable': plan('approvals'),
    'schedule.outside-window': plan('schedule start'),
    'schedule.spans-nights': plan('schedule end'),
    'schedule.reversed': plan('schedule end'),
    'slot.not-yet-open': plan('schedule start'),
    'slot.over': plan('schedule end'),
    'fit.too-late': plan('schedule work-minutes', 'schedule end'),
    'freeze.active': places_solution('freezes'),
    'urgent.unjustified': plan('urgent reason'),
    'urgent.no-incident': plan('urgent incident'),
    'urgent.not-authorised': places_solution('urgent-authorities'),
    'urgent.not-notified': plan('urgent notification'),
    'urgent.recipient-missing': plan('urgent notification recipients'),
    'urgent.plan-changed': plan('urgent notification plan'),
    'urgent.notified-in-future': plan('urgent notification sent-at'),
    'urgent.expired': plan('urgent notification sent-at'),
    'urgent.unverifiable': plan('urgent notification'),
    'staff.departed': STAFF,
    'staff.unknown': STAFF,
    'staff.no-statement': STAFF,
    'staff.not-eligible': STAFF,
    'staff.unverifiable': null,
    'clock.unverifiable': null,
    'api.forbidden': null,
    'api.rate-limited': null,
    'api.unavailable': null,
    'api.malformed': null,
    'event.not-allowed': null,
};
/**
 * The line of the key a reason speaks of, or nothing where it speaks of none or its file was not
 * read. `Locate` answers for an absent key with its nearest ancestor, so a key whose place is the
 * file's own is one that is not written.
 */
function places_placeOf(code, files) {
    const place = PLACES[code];
    if (place === null)
        return null;
    const file = place.in === 'intervention' ? files.file : place.in;
    const locate = file === null ? undefined : files.locate.get(file);
    if (file === null || locate === undefined)
        return null;
    const top = locate([]);
    const places = place.keys.map((key) => locate(key));
    const written = places.find(({ line, column }) => line !== top.line || column !== top.column);
    return { file: visible(file), ...(written ?? top) };
}

// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/annotations.js





/** GitHub shows ten annotations a kind and step, and drops the rest without a word. */
const MOST_OF_A_KIND = 10;
/** The first nine or ten of a kind; where there are more, the tenth says how many. */
function cut(all, language) {
    if (all.length <= MOST_OF_A_KIND)
        return all;
    const { labels } = messagesIn(language);
    const shown = all.slice(0, MOST_OF_A_KIND - 1);
    const rest = all.slice(MOST_OF_A_KIND - 1);
    const titles = [...new Set(rest.map(({ title }) => title))].join(', ');
    return [
        ...shown,
        ...rest.slice(0, 1).map(({ level }) => ({
            level,
            title: labels.andMore(rest.length),
            message: titles,
        })),
    ];
}
/** One for each diagnostic, on its line. */
function diagnosticAnnotations(diagnostics, language) {
    const all = diagnostics.map((diagnostic) => {
        const { file, line, column, code } = diagnostic;
        const message = diagnosticMessage(diagnostic, language);
        return { level: 'error', title: code, message, file: visible(file), line, column };
    });
    return cut(all, language);
}
function reasonAnnotations(verdict, telling) {
    const messages = messagesIn(telling.language);
    const failed = new Set(verdict.rules.flatMap(({ code, outcome }) => (outcome === 'fail' ? [code] : [])));
    return standings(verdict, messages).map(({ code, stands, unblock }) => ({
        level: failed.has(code) ? 'error' : 'warning',
        title: code,
        message: lineSentence([...stands, ...unblock].join(' '), messages.quotes),
        ...placeOf(code, telling),
    }));
}
/** The runner's clock decides nothing, but whoever keeps the runner should know that it is wrong. */
function clockWarnings(verdict, { language }) {
    const { labels, values } = messagesIn(language);
    return verdict.rules.flatMap(({ facts }) => {
        const runner = facts['runner-clock'];
        const words = typeof runner === 'string' ? values[runner] : undefined;
        return words === undefined
            ? []
            : [{ level: 'warning', title: labels.runnerClock, message: `${words}.` }];
    });
}
/**
 * What the file view and the run's page show: a diagnostic on its line, else each reason on the line
 * of the key it speaks of. At most ten errors and ten warnings; the last then says what is left out.
 */
function annotations_annotationsOf(verdict, telling) {
    const { language } = telling;
    if (verdict.diagnostics.length > 0)
        return diagnosticAnnotations(verdict.diagnostics, language);
    const all = [...reasonAnnotations(verdict, telling), ...clockWarnings(verdict, telling)];
    const ofLevel = (level) => cut(all.filter((annotation) => annotation.level === level), language);
    return [...ofLevel('error'), ...ofLevel('warning')];
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/failure.js

const SENTENCES = {
    en: {
        input: (name, expected) => `The input ${name} is not understood. Expected: ${expected}. Correct it under “with” of this step in the workflow.`,
        runner: (name) => `${name} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
        cancelled: (name) => `The run was cancelled (${name}). Nothing was allowed.`,
        unanswered: () => 'An answer never came. Nothing was allowed; start the run again.',
        unexpected: (detail) => `The gate failed: ${detail}. Nothing was allowed; start the run again. If it fails again, ask those who keep the gate.`,
    },
    sl: {
        input: (name, expected) => `Vhod ${name} ni razumljiv. Pričakovano: ${expected}. Popravite ga pri »with« tega koraka v delovnem toku.`,
        runner: (name) => `${name} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
        cancelled: (name) => `Zagon je bil preklican (${name}). Nič ni bilo dovoljeno.`,
        unanswered: () => 'Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.',
        unexpected: (detail) => `Preverjanje ni uspelo: ${detail}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`,
    },
};
/** What failed and what to do, in one sentence or two; quotations in it as `escaping.ts` marks them. */
function failure_failureSentence(failure, language) {
    const words = SENTENCES[language];
    switch (failure.kind) {
        case 'input':
            return words.input(failure.name, failure.expected);
        case 'runner':
            return words.runner(failure.name, '');
        case 'cancelled':
            return words.cancelled(failure.name, '');
        case 'unanswered':
            return words.unanswered('', '');
        case 'unexpected':
            return words.unexpected(quoted(failure.detail), '');
    }
}

;// CONCATENATED MODULE: ./build/report/outputs.js

const ID = /^[A-Za-z0-9._-]{1,64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function only(pattern, text) {
    return text !== undefined && pattern.test(text) ? text : '';
}
/**
 * Enums, hex, ids and ISO instants in UTC, never free text; empty where there is nothing to say.
 * `reason-codes` are joined by commas without spaces.
 */
function outputs_outputsOf(verdict) {
    return {
        decision: verdict.decision,
        allowed: String(verdict.allowed),
        'reason-codes': verdict.reasonCodes.join(','),
        'intervention-id': only(ID, verdict.intervention?.id),
        'plan-digest': only(DIGEST, verdict.intervention?.planDigest),
        'opens-at': isoOrNull(verdict.opensAt) ?? '',
        'closes-at': isoOrNull(verdict.closesAt) ?? '',
        'valid-until': isoOrNull(verdict.validUntil) ?? '',
        'earliest-start': isoOrNull(verdict.earliestStart) ?? '',
    };
}

// EXTERNAL MODULE: ./build/report/headline.js + 1 modules
var report_headline = __webpack_require__(8011);
// EXTERNAL MODULE: ./build/report/compared.js
var report_compared = __webpack_require__(9206);
// EXTERNAL MODULE: ./build/report/fact-reader.js
var fact_reader = __webpack_require__(4369);
;// CONCATENATED MODULE: ./build/report/summary-sections.js






// Each section is an HTML block without blank lines, so that Markdown reads none of it.
/** As many items as the cut allows, each written, and a last line that says how many are left out. */
function listed(items, cut, messages, write, wrap) {
    const rest = items.length - cut.items;
    const shown = items.slice(0, cut.items).map(write);
    return [...shown, ...(rest > 0 ? [wrap(htmlText(messages.labels.andMore(rest)))] : [])].join('\n');
}
/** Faults of the files: place, code, what was found and expected, what to do. Null without any. */
function summary_sections_faultsSection(verdict, language, cut) {
    if (verdict.diagnostics.length === 0)
        return null;
    const messages = messagesIn(language);
    const said = (sentence) => htmlSentence(shortened(sentence, cut.characters));
    const item = (diagnostic) => {
        const { message, remedy } = diagnosticSentences(diagnostic, language);
        const place = `${shortened(diagnostic.file, cut.characters)}:${diagnostic.line}:${diagnostic.column}`;
        return `<li>${htmlCode(place)} <b>${said(message)}</b><br>${said(remedy)} <sub>${htmlCode(diagnostic.code)}</sub></li>`;
    };
    const list = listed(verdict.diagnostics, cut, messages, item, (text) => `<li>${text}</li>`);
    return `### ${messages.labels.faultsInFiles}\n\n<ol>\n${list}\n</ol>`;
}
/** What stands in the way and what to do, by reason code. Null where nothing does. */
function summary_sections_reasonsSection(verdict, messages, cut) {
    const { labels } = messages;
    const all = standings(verdict, messages);
    if (all.length === 0)
        return null;
    const column = (sentences) => listed(sentences, { ...cut, items: cut.sentences }, messages, (sentence) => htmlSentence(shortened(sentence, cut.characters)), String).replaceAll('\n', '<br>');
    const row = ({ code, stands, unblock }) => `<tr><td><b>${column(stands)}</b><br><sub>${htmlCode(code)}</sub></td><td>${column(unblock)}</td></tr>`;
    return [
        `### ${labels.standsInTheWay}`,
        '',
        '<table>',
        `<tr><th>${htmlText(labels.reason)}</th><th>${htmlText(labels.whatToDo)}</th></tr>`,
        listed(all, cut, messages, row, (text) => `<tr><td colspan="2">${text}</td></tr>`),
        '</table>',
    ].join('\n');
}
const summary_sections_SIGNS = {
    pass: '✅',
    fail: '❌',
    unverifiable: '❓',
    waived: '➖',
    reported: 'ℹ️',
    'not-applicable': '➖',
};
/** As many facts as a cell may hold, the last one cut short. */
function cell(facts, characters) {
    let room = characters;
    const shown = [];
    for (const fact of facts) {
        if (room <= 1)
            break;
        shown.push(htmlSentence(shortened(fact, room)));
        room -= fact.length;
    }
    return shown.join(' · ');
}
/** The code of a waived or reported row, and what would stand in the way elsewhere. */
function wouldStand(row, verdict, messages) {
    if (row.code === null || standsInTheWay(row))
        return [];
    const reader = factReader(row.facts, verdict.evaluatedAt, messages.moments);
    return [`${messages.labels.wouldStand} ${messages.reasons[row.code].stands(reader)}`];
}
/** The table of rules: outcome, grade of evidence, what was compared. */
function summary_sections_rulesSection(verdict, messages, cut) {
    const { grades, labels, outcomes, rules } = messages;
    if (verdict.rules.length === 0)
        return `<p>${htmlText(labels.nothingJudged)}</p>`;
    const line = (row, index) => {
        const facts = repeatsFacts(row, verdict.rules[index - 1]) ? [] : essentials(row, messages);
        const said = [...wouldStand(row, verdict, messages), ...facts];
        const code = row.code === null ? '' : `<sub>${htmlCode(row.code)}</sub> `;
        const cells = [
            htmlText(rules[row.rule]),
            `${summary_sections_SIGNS[row.outcome]}\u00A0${htmlText(outcomes[row.outcome].word)}`,
            row.evidence === null ? '–' : htmlText(grades[row.evidence].word),
            `${code}${cell(said, cut.characters)}`,
        ];
        return `<tr>${cells.map((content) => `<td>${content}</td>`).join('')}</tr>`;
    };
    const heads = [labels.rule, labels.outcome, labels.evidence, labels.compared];
    return [
        `### ${labels.rules}`,
        '',
        '<table>',
        `<tr>${heads.map((head) => `<th>${htmlText(head)}</th>`).join('')}</tr>`,
        listed(verdict.rules, cut, messages, line, (text) => `<tr><td colspan="4">${text}</td></tr>`),
        '</table>',
    ].join('\n');
}
function glossary(entries) {
    const items = entries.map(({ word, note }) => `<li><b>${htmlText(word)}</b> – ${htmlText(note)}</li>`);
    return `<ul>${items.join('')}</ul>`;
}
/** Everything each rule compared. */
function allFacts(verdict, messages, cut) {
    const rows = verdict.rules.filter((row, index) => !repeatsFacts(row, verdict.rules[index - 1]) && Object.keys(row.facts).length > 0);
    if (rows.length === 0)
        return [];
    const line = (row) => {
        const facts = cell(compared(row, messages), cut.characters);
        return `<tr><td>${htmlText(messages.rules[row.rule])}</td><td>${facts}</td></tr>`;
    };
    const rest = (text) => `<tr><td colspan="2">${text}</td></tr>`;
    return ['<table>', listed(rows, cut, messages, line, rest), '</table>'];
}
/** What the words of the tables mean, the full digest and the codes for machines; folded. */
function summary_sections_detailsSection(verdict, messages, cut) {
    const { grades, labels, outcomes } = messages;
    const grade = Object.entries(grades)
        .filter(([name]) => verdict.rules.some(({ evidence }) => evidence === name))
        .map(([, entry]) => entry);
    const outcome = Object.entries(outcomes)
        .filter(([name]) => verdict.rules.some((row) => row.outcome === name))
        .map(([, entry]) => entry);
    const codes = verdict.reasonCodes.map(htmlCode).join(', ');
    return [
        '<details>',
        `<summary>${htmlText(labels.details)}</summary>`,
        '<dl>',
        verdict.intervention === null
            ? ''
            : `<dt>${htmlText(labels.plan)}</dt><dd>${htmlCode(shortened(verdict.intervention.planDigest, 80))}</dd>`,
        codes === '' ? '' : `<dt>${htmlText(labels.reasonCodes)}</dt><dd>${codes}</dd>`,
        grade.length === 0
            ? ''
            : `<dt>${htmlText(labels.evidenceGrades)}</dt><dd>${glossary(grade)}</dd>`,
        outcome.length === 0
            ? ''
            : `<dt>${htmlText(labels.ruleOutcomes)}</dt><dd>${glossary(outcome)}</dd>`,
        '</dl>',
        ...allFacts(verdict, messages, cut),
        '</details>',
    ]
        .filter((line) => line !== '')
        .join('\n');
}

// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/calendar/window.js
var calendar_window = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/report/timeline.js





/** The title and the labels are also said to whoever does not see the picture. */
function gantt(title, head, sections) {
    const described = sections.flatMap(({ bars }) => bars.map(({ label }) => mermaidLabel(label)));
    const lines = sections.flatMap(({ label, bars }) => [
        `    section ${mermaidLabel(label)}`,
        ...bars.map((bar) => `    ${mermaidLabel(bar.label)} :${bar.look}, ${bar.from}, ${bar.to}`),
    ]);
    return [
        'gantt',
        `    accTitle: ${mermaidLabel(title)}`,
        `    accDescr: ${described.join(', ')}`,
        `    title ${mermaidLabel(title)}`,
        ...head.map((line) => `    ${line}`),
        '    todayMarker off',
        ...lines,
    ].join('\n');
}
function factsOf(verdict, rule) {
    return verdict.rules.find((row) => row.rule === rule)?.facts ?? {};
}
/** The maintenance window of the slot's night: the one the rule compared, else that of the rules. */
function windowAround(verdict, slot) {
    const facts = factsOf(verdict, 'schedule');
    const start = instantIn(facts, 'window-opens-at');
    const end = instantIn(facts, 'window-closes-at');
    if (start !== null && end !== null)
        return { start, end };
    return windowOfNight(nightOf(slot.start), RULES_WINDOW, facts['downtime'] === true);
}
const clock = (at) => localTime(at).replace(':', '.');
const minute = (at) => localDateTime(at).replace('T', ' ');
function moment(label, at, look) {
    return { look, label: `${label} ${clock(at)}`, from: minute(at), to: '0m' };
}
function span(label, { start, end }, look) {
    const hours = `${clock(start)} - ${clock(end)}`;
    return { look, label: `${label} ${hours}`, from: minute(start), to: minute(end) };
}
/** How far from the night "now" may lie and still be drawn; farther, the night would shrink to a line. */
const NEAR = 12 * instant/* HOUR */.dp;
/** True where "now" is near enough to the announced slot to stand in the picture of the night. */
function timeline_isNowInPicture(verdict) {
    const { evaluatedAt: now, opensAt, closesAt } = verdict;
    if (now === null || opensAt === null || closesAt === null)
        return false;
    return now >= plus(opensAt, -NEAR) && now <= plus(closesAt, NEAR);
}
/**
 * The night as a picture: maintenance window, announced slot, now, last start, end. Null where there
 * is no announced slot (no valid file, or an urgent intervention) or none of a night's size.
 */
function timeline_nightPicture(verdict, messages) {
    const { evaluatedAt: now, opensAt, closesAt } = verdict;
    if (opensAt === null || closesAt === null)
        return null;
    if (closesAt <= opensAt || closesAt - opensAt > 4 * NEAR)
        return null;
    const { picture, moments } = messages;
    const slot = { start: opensAt, end: closesAt };
    const window = windowAround(verdict, slot);
    const lastStart = instantIn(factsOf(verdict, 'fit'), 'last-start');
    const points = [];
    if (now !== null && timeline_isNowInPicture(verdict))
        points.push(moment(picture.now, now, 'crit, milestone'));
    if (lastStart !== null)
        points.push(moment(picture.lastStart, lastStart, 'milestone'));
    points.push(moment(picture.end, closesAt, 'milestone'));
    // Two sections: their short names stand left of the bars, and a third would have a glaring ground.
    return gantt(picture.nightTitle(moments.day(nightOf(opensAt))), ['dateFormat YYYY-MM-DD HH:mm', 'axisFormat %H:%M'], [
        {
            label: picture.night,
            bars: [span(picture.window, window, 'done'), span(picture.slot, slot, 'active')],
        },
        { label: picture.moments, bars: points },
    ]);
}
/** Most days drawn; between them and the planned start the rest is left out. */
const DAYS_DRAWN = 16;
function datesIn(value) {
    if (!Array.isArray(value))
        return [];
    return value
        .map((item) => (isGroup(item) ? item['date'] : item))
        .filter(isDate);
}
/**
 * The lead time as a picture, a row a day: the announcement, the days counted and the days skipped,
 * the planned start. Null where the rule did not count.
 */
function timeline_leadTimePicture(verdict, messages) {
    const facts = factsOf(verdict, 'lead-time');
    const announced = instantIn(facts, 'announced-at');
    const start = verdict.opensAt;
    const counted = datesIn(facts['counted']);
    const skipped = datesIn(facts['skipped']);
    if (announced === null || start === null || counted.length + skipped.length === 0)
        return null;
    const { picture, moments, labels } = messages;
    const days = [...counted, ...skipped].sort();
    const drawn = days.slice(0, DAYS_DRAWN);
    const bars = drawn.map((date) => {
        const counts = counted.includes(date);
        return {
            look: counts ? 'active' : 'done',
            label: `${moments.day(date)} - ${counts ? picture.counts : picture.skipped}`,
            from: date,
            to: '1d',
        };
    });
    const rest = days.length - drawn.length;
    const announcedOn = localDate(announced);
    const startOn = localDate(start);
    const look = verdict.reasonCodes.includes('lead-time.too-short')
        ? 'crit, milestone'
        : 'milestone';
    return gantt(picture.leadTime, 
    // Each bar bears its day; an axis would name some of them twice.
    ['dateFormat YYYY-MM-DD', 'axisFormat ·'], [
        {
            label: picture.announced,
            bars: [
                {
                    look: 'milestone',
                    label: `${picture.announced} ${moments.day(announcedOn)}`,
                    from: announcedOn,
                    to: '1d',
                },
            ],
        },
        {
            label: rest === 0 ? picture.days : `${picture.days} ${labels.andMore(rest)}`,
            bars: [...bars, { look, label: picture.start, from: startOn, to: '1d' }],
        },
    ]);
}

;// CONCATENATED MODULE: ./build/report/summary.js






/** Limit of a summary in bytes of UTF-8; GitHub's own is 1 MiB a step. */
const SUMMARY_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** From everything down to what always fits, even where every character takes five bytes. */
const CUTS = [
    { items: 100, sentences: 10, characters: 1200 },
    { items: 30, sentences: 3, characters: 600 },
    { items: 10, sentences: 2, characters: 500 },
    { items: 6, sentences: 1, characters: 240 },
];
const summary_SIGNS = {
    allow: '✅',
    'allow-urgent': '✅',
    deny: '⛔',
    unverifiable: '⛔',
    invalid: '⛔',
    error: '⛔',
};
/** Nothing is wrong where only the slot has to open. */
function signOf({ decision, reasonCodes }) {
    return reasonCodes.join() === 'slot.not-yet-open' ? '⏳' : summary_SIGNS[decision];
}
function subject(verdict, messages) {
    const { labels, moments } = messages;
    const { intervention, evaluatedAt, opensAt, closesAt } = verdict;
    const parts = [];
    if (intervention !== null) {
        parts.push(htmlCode(shortened(intervention.id, 80)));
        if (intervention.urgent)
            parts.push(`<b>${htmlText(labels.urgent)}</b>`);
        parts.push(`${htmlText(labels.plan)} ${htmlCode(intervention.planDigest.slice(0, 19))}`);
    }
    if (opensAt !== null && closesAt !== null) {
        parts.push(htmlText(labels.slot(moments.stamp(opensAt), moments.stamp(closesAt))));
    }
    parts.push(htmlText(evaluatedAt === null ? labels.notJudged : labels.judged(moments.stamp(evaluatedAt))), htmlText(labels.zone));
    return `<p>${parts.join(' · ')}</p>`;
}
function fenced(title, diagram) {
    return `### ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\``;
}
function pictures(verdict, messages) {
    const { picture, moments } = messages;
    const night = nightPicture(verdict, messages);
    const leadTime = leadTimePicture(verdict, messages);
    const sections = [];
    if (night !== null) {
        sections.push(fenced(picture.night, night));
        if (verdict.evaluatedAt !== null && !isNowInPicture(verdict)) {
            const note = picture.nowIsElsewhere(moments.stamp(verdict.evaluatedAt));
            sections.push(`<p>${htmlText(note)}</p>`);
        }
    }
    if (leadTime !== null)
        sections.push(fenced(picture.leadTime, leadTime));
    return sections;
}
function written(verdict, language, cut) {
    const messages = messagesIn(language);
    const { labels } = messages;
    const sections = [
        `## ${signOf(verdict)} ${headline(verdict, messages)}`,
        subject(verdict, messages),
        isAllClaimed(verdict) ? `<p>⚠️ ${htmlText(labels.allClaimed)}</p>` : null,
        verdict.allowed ? `<p>${htmlText(labels.allowedHelp)}</p>` : null,
        verdict.decision === 'error' ? `<p>${htmlText(labels.errorHelp)}</p>` : null,
        faultsSection(verdict, language, cut),
        reasonsSection(verdict, messages, cut),
        ...pictures(verdict, messages),
        rulesSection(verdict, messages, cut),
        detailsSection(verdict, messages, cut),
    ];
    return `${sections.filter((section) => section !== null).join('\n\n')}\n`;
}
function fits(text) {
    return new TextEncoder().encode(text).length < SUMMARY_BYTES;
}
/**
 * The job summary in GitHub Markdown, always under 64 KiB. Everything people wrote stands in HTML
 * blocks as code; headings and pictures are made of our own words.
 */
function summary_summaryOf(verdict, language) {
    let text = '';
    for (const cut of CUTS) {
        text = written(verdict, language, cut);
        if (fits(text))
            break;
    }
    return text;
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/rules/lasting.js
// How long a reason lasts. Those in neither table may yet be mended while the run waits: an approval
// that comes, a file that is corrected, a service that answers again.
/** Reasons that pass by themselves as time passes. */
const PASSING = new Set(['slot.not-yet-open', 'freeze.active']);
/** Reasons that no passing of time and no later act can mend for this run of this plan. */
const LASTING = new Set([
    'target.withdrawn',
    'target.no-release',
    'target.commit-mismatch',
    'target.environment-mismatch',
    'target.finished',
    'lead-time.too-short',
    'schedule.outside-window',
    'schedule.spans-nights',
    'schedule.reversed',
    'slot.over',
    'fit.too-late',
    'urgent.expired',
    'event.not-allowed',
]);
/** True where only time stands in the way, so that the same run may be tried again later. */
function lasting_isTimeAlone(codes) {
    return codes.length > 0 && codes.every((code) => PASSING.has(code));
}
/** True where this run can never become lawful. */
function isForEver(codes) {
    return codes.some((code) => LASTING.has(code));
}

;// CONCATENATED MODULE: ./build/modes/remark.js


const TITLE = 'ezdrav-gate';
const SHAPE = /^refused for time alone: [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64} opens \S+ closes \S+$/;
/** What a gate leaves in its run for `resume` to find, where only time stands in the way; else null. */
function remark_remarkOf(verdict) {
    const { intervention, opensAt, closesAt, reasonCodes } = verdict;
    if (intervention === null || !isTimeAlone(reasonCodes))
        return null;
    const moment = (at) => (at === null ? '-' : toIso(at));
    const plan = `${intervention.id} ${intervention.planDigest}`;
    return {
        level: 'notice',
        title: TITLE,
        message: `refused for time alone: ${plan} opens ${moment(opensAt)} closes ${moment(closesAt)}`,
    };
}
/**
 * True where a gate left its remark among a run's annotations. Any step of the job could write one: it
 * only says where to look, the run is judged afresh.
 */
function isRefusedForTime(annotations) {
    return annotations.some(({ title, message }) => title === TITLE && SHAPE.test(message));
}

// EXTERNAL MODULE: ./build/modes/versions.js
var versions = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/modes/conclusion.js










/** A verdict as the action tells it: log, summary, annotations on the file's lines, outputs, report. */
function concludeVerdict(verdict, telling) {
    const { language } = telling;
    const remark = remarkOf(verdict);
    return {
        exitCode: verdict.allowed ? 0 : 1,
        outputs: outputsOf(verdict),
        log: textOf(verdict, { language, colour: false }),
        summary: summaryOf(verdict, language),
        annotations: [...annotationsOf(verdict, telling), ...(remark === null ? [] : [remark])],
        report: jsonReport(verdict, VERSIONS, language),
    };
}
/** What a mode that goes through many things tells: no verdict, so no decision is put out. */
function concludeList(text, report, whole) {
    return {
        exitCode: whole ? 0 : 1,
        outputs: {},
        log: text,
        summary: `<pre>${text.split('\n').map(htmlText).join('\n')}</pre>\n`,
        annotations: [],
        report,
    };
}
/** A mode that could not do its work because one thing could not be had. */
function conclusion_concludeProblem(problem, language) {
    const { request, detail, permission } = problem;
    const lacking = permission === undefined ? '' : ` (${permission})`;
    return concludeFailure({ kind: 'unexpected', detail: `${request}: ${detail}${lacking}` }, language);
}
/** A run that came to no verdict: nothing was judged, nothing is allowed. */
function concludeFailure(failure, language = 'en') {
    const verdict = brokenOff();
    const sentence = failureSentence(failure, language);
    const line = lineSentence(sentence, messagesIn(language).quotes);
    return {
        exitCode: 1,
        outputs: outputsOf(verdict),
        log: `${textOf(verdict, { language, colour: false })}\n${line}\n`,
        summary: `${summaryOf(verdict, language)}\n\n${htmlParagraph(sentence)}\n`,
        annotations: [{ level: 'error', title: 'error', message: line }],
        report: jsonReport(verdict, VERSIONS, language),
    };
}
/** The verdict of a run that came to none: nothing was judged, nothing is allowed. */
function brokenOff() {
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
        rules: [],
        diagnostics: [],
    };
}

;// CONCATENATED MODULE: ./build/modes/doctor.js













const doctor_SOLUTION = '.ezdrav/solution.yml';
const WORKFLOWS = '.github/workflows';
/** Beside the workflows. */
const SINGLE_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', 'action.yml'];
/** Larger workflows GitHub does not run; they are listed without text and so count as unreadable. */
const LARGEST = 512 * 1024;
/** 0: no way around the gate was found (what cannot be known does not count here); else 1. */
function doctorExitCode(findings) {
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
/** Doctor on a working tree: GitHub is asked nothing, so every setting is "cannot know". */
function doctorOffline(directory, options) {
    const { actionNames, format, colour } = options;
    const workflows = directory.list(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
    const files = [...workflows.filter((path) => /\.ya?ml$/.test(path)), ...SINGLE_FILES].flatMap((path) => {
        const bytes = directory.read(path, LARGEST);
        if (bytes === null)
            return SINGLE_FILES.includes(path) ? [] : [{ path, text: '' }];
        return [{ path, text: doctor_textOf(bytes) }];
    });
    const listed = directory.list('.ezdrav').includes('solution.yml');
    const solution = solutionIn(listed, directory.read(doctor_SOLUTION, limits/* SMALL */.o5.bytes));
    const called = new Map(examined_calledElsewhere(files).map((uses) => [uses, repository_unknown('offline')]));
    const report = report_audit({ files, called, solution, settings: repository_OFFLINE, actionNames });
    const language = options.language ?? languageOf(solution) ?? 'en';
    const text = format === 'json'
        ? JSON.stringify(json_auditJson(report, language), null, 2)
        : text_auditText(report, { language, colour });
    return { text, findings: report.findings, exitCode: doctorExitCode(report.findings) };
}
/**
 * Doctor on a repository of GitHub, at the default branch's tip. What the token may not read is
 * "cannot know"; only where the files themselves cannot be had there is no diagnosis.
 */
async function diagnose(client, repository, { actionNames }) {
    const listing = await listFiles(client, repository);
    if (!listing.ok)
        return listing;
    const readable = listing.value.blobs.filter(({ size }) => size <= LARGEST);
    const oids = [...new Set(readable.map(({ oid }) => oid))];
    const blobs = await readBlobs(client, repository, oids);
    if (!blobs.ok)
        return blobs;
    const files = listing.value.blobs.map(({ path, oid }) => ({
        path,
        text: doctor_textOf(blobs.value.get(oid) ?? new Uint8Array()),
    }));
    const entry = listing.value.blobs.find(({ path }) => path === doctor_SOLUTION);
    const solution = solutionIn(entry !== undefined, blobs.value.get(entry?.oid ?? '') ?? null);
    const called = await Promise.all(calledElsewhere(files).map(async (uses) => [uses, await readCalled(client, uses)]));
    const offline = {
        files,
        called: new Map(called),
        solution,
        settings: OFFLINE,
        actionNames,
    };
    const settings = await settingsOf(client, repository, listing.value, offline);
    const report = audit({ ...offline, settings });
    return { ...listing, value: { report, language: languageOf(solution) } };
}
async function settingsOf(client, repository, { visibility, defaultBranch }, offline) {
    const named = examine(offline).jobs.flatMap(({ job }) => job.environment?.text.toLowerCase() ?? []);
    const [environments, branch, tagRulesets] = await Promise.all([
        readEnvironments(client, repository, new Set(named)),
        readBranch(client, repository, defaultBranch),
        readTagRulesets(client, repository),
    ]);
    const settings = {
        environments,
        branch,
        tagRulesets,
        visibility: known(visibility),
        workflowPermissions: unknown('forbidden', 'administration: read'),
        plan: unknown('forbidden'),
    };
    return { ...settings, plan: planOf(settings, client.enterpriseVersion !== null) };
}
/** GitHub tells the plan to owners only; some things exist on GitHub Enterprise alone. */
function planOf({ environments, visibility, plan }, server) {
    const hidden = visibility.known && visibility.value !== 'public';
    const internal = visibility.known && visibility.value === 'internal';
    const ruled = hidden &&
        environments.known &&
        environments.value.some(({ name, apps }) => isProduction(name) && apps.known && apps.value.length > 0);
    return server || internal || ruled ? known('enterprise') : plan;
}
function solutionIn(listed, bytes) {
    if (!listed)
        return repository_known(null);
    if (bytes === null)
        return repository_unknown('invalid');
    const reading = (0,solution/* readSolution */.K)(doctor_SOLUTION, bytes);
    return reading.ok ? repository_known(reading.value) : repository_unknown('invalid');
}
function languageOf(solution) {
    return solution.known ? solution.value?.language : undefined;
}
function doctor_textOf(bytes) {
    return new TextDecoder().decode(bytes);
}
/** `mode: doctor`: the same over GitHub's record, settings included as far as the token may read them. */
async function doctor(assignment) {
    const client = clientFor(assignment);
    try {
        const asked = await diagnose(client, repositoryOf(assignment.context), { actionNames: [] });
        if (!asked.ok)
            return concludeProblem(asked.problem, assignment.inputs.language ?? 'en');
        const { report, language: files } = asked.value;
        const language = assignment.inputs.language ?? files ?? 'en';
        return {
            exitCode: doctorExitCode(report.findings),
            outputs: {},
            log: auditText(report, { language, colour: false }),
            summary: auditSummary(report, language),
            annotations: [],
            report: auditJson(report, language),
        };
    }
    finally {
        client.close();
    }
}

;// CONCATENATED MODULE: ./build/modes/offline/doctor.js



/** `ezdrav doctor`: ways around the gate, as far as a working tree shows them. */
function doctorCommand(asked) {
    const { text, exitCode } = doctorOffline(readDirectory((0,modes_arguments/* repoOption */.kF)(asked)), {
        actionNames: [],
        format: (0,modes_arguments/* choice */.Yq)(asked, 'format', ['text', 'json']) ?? 'text',
        language: (0,modes_arguments/* choice */.Yq)(asked, 'language', ['en', 'sl']),
        colour: asked.colour,
    });
    return { text, exitCode };
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
