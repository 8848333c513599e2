export const id = 8714;

export const ids = [ 8714 ];

export const modules = {
  8714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      oh: () => IANAZone
    });
    class LuxonError extends Error {}
    class ZoneIsAbstractError extends LuxonError {
      constructor() {
        super("Zone is an abstract class");
      }
    }
    class Zone {
      get type() {
        throw new ZoneIsAbstractError;
      }
      get name() {
        throw new ZoneIsAbstractError;
      }
      get ianaName() {
        return this.name;
      }
      get isUniversal() {
        throw new ZoneIsAbstractError;
      }
      offsetName(ts, opts) {
        throw new ZoneIsAbstractError;
      }
      formatOffset(ts, format) {
        throw new ZoneIsAbstractError;
      }
      offset(ts) {
        throw new ZoneIsAbstractError;
      }
      equals(otherZone) {
        throw new ZoneIsAbstractError;
      }
      get isValid() {
        throw new ZoneIsAbstractError;
      }
    }
    const dtfCache = new Map;
    function makeDTF(zoneName) {
      let dtf = dtfCache.get(zoneName);
      if (dtf === void 0) {
        dtf = new Intl.DateTimeFormat("en-US", {
          hour12: false,
          timeZone: zoneName,
          year: "numeric",
          month: "2-digit",
          day: "2-digit",
          hour: "2-digit",
          minute: "2-digit",
          second: "2-digit",
          era: "short"
        });
        dtfCache.set(zoneName, dtf);
      }
      return dtf;
    }
    const typeToPos = {
      year: 0,
      month: 1,
      day: 2,
      era: 3,
      hour: 4,
      minute: 5,
      second: 6
    };
    function hackyOffset(dtf, date) {
      const formatted = dtf.format(date).replace(/\u200E/g, ""), parsed = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(formatted), [, fMonth, fDay, fYear, fadOrBc, fHour, fMinute, fSecond] = parsed;
      return [ fYear, fMonth, fDay, fadOrBc, fHour, fMinute, fSecond ];
    }
    function partsOffset(dtf, date) {
      const formatted = dtf.formatToParts(date);
      const filled = [];
      for (let i = 0; i < formatted.length; i++) {
        const {type, value} = formatted[i];
        const pos = typeToPos[type];
        if (type === "era") filled[pos] = value; else if (!isUndefined(pos)) filled[pos] = parseInt(value, 10);
      }
      return filled;
    }
    const ianaZoneCache = new Map;
    class IANAZone extends Zone {
      static create(name) {
        let zone = ianaZoneCache.get(name);
        if (zone === void 0) ianaZoneCache.set(name, zone = new IANAZone(name));
        return zone;
      }
      static resetCache() {
        ianaZoneCache.clear();
        dtfCache.clear();
      }
      static isValidSpecifier(s) {
        return this.isValidZone(s);
      }
      static isValidZone(zone) {
        if (!zone) return false;
        try {
          new Intl.DateTimeFormat("en-US", {
            timeZone: zone
          }).format();
          return true;
        } catch (e) {
          return false;
        }
      }
      constructor(name) {
        super();
        this.zoneName = name;
        this.valid = IANAZone.isValidZone(name);
      }
      get type() {
        return "iana";
      }
      get name() {
        return this.zoneName;
      }
      get isUniversal() {
        return false;
      }
      offsetName(ts, {format, locale}) {
        return parseZoneInfo(ts, format, locale, this.name);
      }
      formatOffset(ts, format) {
        return formatOffset(this.offset(ts), format);
      }
      offset(ts) {
        if (!this.valid) return NaN;
        const date = new Date(ts);
        if (isNaN(date)) return NaN;
        const dtf = makeDTF(this.name);
        let [year, month, day, adOrBc, hour, minute, second] = dtf.formatToParts ? partsOffset(dtf, date) : hackyOffset(dtf, date);
        if (adOrBc === "BC") year = 1 - Math.abs(year);
        const adjustedHour = hour === 24 ? 0 : hour;
        const asUTC = objToLocalTS({
          year,
          month,
          day,
          hour: adjustedHour,
          minute,
          second,
          millisecond: 0
        });
        let asTS = +date;
        const over = asTS % 1e3;
        asTS -= over >= 0 ? over : 1e3 + over;
        return (asUTC - asTS) / 6e4;
      }
      equals(otherZone) {
        return otherZone.type === "iana" && otherZone.name === this.name;
      }
      get isValid() {
        return this.valid;
      }
    }
    new Map;
    new Map;
    new Map;
    new Map;
    new Map;
    let singleton = null;
    class FixedOffsetZone extends Zone {
      static get utcInstance() {
        if (singleton === null) singleton = new FixedOffsetZone(0);
        return singleton;
      }
      static instance(offset) {
        return offset === 0 ? FixedOffsetZone.utcInstance : new FixedOffsetZone(offset);
      }
      static parseSpecifier(s) {
        if (s) {
          const r = s.match(/^utc(?:([+-]\d{1,2})(?::(\d{2}))?)?$/i);
          if (r) return new FixedOffsetZone(signedOffset(r[1], r[2]));
        }
        return null;
      }
      constructor(offset) {
        super();
        this.fixed = offset;
      }
      get type() {
        return "fixed";
      }
      get name() {
        return this.fixed === 0 ? "UTC" : `UTC${formatOffset(this.fixed, "narrow")}`;
      }
      get ianaName() {
        if (this.fixed === 0) return "Etc/UTC"; else return `Etc/GMT${formatOffset(-this.fixed, "narrow")}`;
      }
      offsetName() {
        return this.name;
      }
      formatOffset(ts, format) {
        return formatOffset(this.fixed, format);
      }
      get isUniversal() {
        return true;
      }
      offset() {
        return this.fixed;
      }
      equals(otherZone) {
        return otherZone.type === "fixed" && otherZone.fixed === this.fixed;
      }
      get isValid() {
        return true;
      }
    }
    const numberingSystems = {
      arab: "[٠-٩]",
      arabext: "[۰-۹]",
      bali: "[᭐-᭙]",
      beng: "[০-৯]",
      deva: "[०-९]",
      fullwide: "[０-９]",
      gujr: "[૦-૯]",
      hanidec: "[〇|一|二|三|四|五|六|七|八|九]",
      khmr: "[០-៩]",
      knda: "[೦-೯]",
      laoo: "[໐-໙]",
      limb: "[᥆-᥏]",
      mlym: "[൦-൯]",
      mong: "[᠐-᠙]",
      mymr: "[၀-၉]",
      orya: "[୦-୯]",
      tamldec: "[௦-௯]",
      telu: "[౦-౯]",
      thai: "[๐-๙]",
      tibt: "[༠-༩]",
      latn: "\\d"
    };
    numberingSystems.hanidec.replace(/[\[|\]]/g, "").split("");
    new Map;
    function isUndefined(o) {
      return typeof o === "undefined";
    }
    function padStart(input, n = 2) {
      const isNeg = input < 0;
      let padded;
      if (isNeg) padded = "-" + ("" + -input).padStart(n, "0"); else padded = ("" + input).padStart(n, "0");
      return padded;
    }
    function parseInteger(string) {
      if (isUndefined(string) || string === null || string === "") return; else return parseInt(string, 10);
    }
    function parseMillis(fraction) {
      if (isUndefined(fraction) || fraction === null || fraction === "") return; else {
        const f = parseFloat("0." + fraction) * 1e3;
        return Math.floor(f);
      }
    }
    function objToLocalTS(obj) {
      let d = Date.UTC(obj.year, obj.month - 1, obj.day, obj.hour, obj.minute, obj.second, obj.millisecond);
      if (obj.year < 100 && obj.year >= 0) {
        d = new Date(d);
        d.setUTCFullYear(obj.year, obj.month - 1, obj.day);
      }
      return +d;
    }
    function parseZoneInfo(ts, offsetFormat, locale, timeZone = null) {
      const date = new Date(ts), intlOpts = {
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit"
      };
      if (timeZone) intlOpts.timeZone = timeZone;
      const modified = {
        timeZoneName: offsetFormat,
        ...intlOpts
      };
      const parsed = new Intl.DateTimeFormat(locale, modified).formatToParts(date).find(m => m.type.toLowerCase() === "timezonename");
      return parsed ? parsed.value : null;
    }
    function signedOffset(offHourStr, offMinuteStr) {
      let offHour = parseInt(offHourStr, 10);
      if (Number.isNaN(offHour)) offHour = 0;
      const offMin = parseInt(offMinuteStr, 10) || 0, offMinSigned = offHour < 0 || Object.is(offHour, -0) ? -offMin : offMin;
      return offHour * 60 + offMinSigned;
    }
    function formatOffset(offset, format) {
      const hours = Math.trunc(Math.abs(offset / 60)), minutes = Math.trunc(Math.abs(offset % 60)), sign = offset >= 0 ? "+" : "-";
      switch (format) {
       case "short":
        return `${sign}${padStart(hours, 2)}:${padStart(minutes, 2)}`;

       case "narrow":
        return `${sign}${hours}${minutes > 0 ? `:${minutes}` : ""}`;

       case "techie":
        return `${sign}${padStart(hours, 2)}${padStart(minutes, 2)}`;

       default:
        throw new RangeError(`Value format ${format} is out of range for property format`);
      }
    }
    const ianaRegex = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
    function combineRegexes(...regexes) {
      const full = regexes.reduce((f, r) => f + r.source, "");
      return RegExp(`^${full}$`);
    }
    function combineExtractors(...extractors) {
      return m => extractors.reduce(([mergedVals, mergedZone, cursor], ex) => {
        const [val, zone, next] = ex(m, cursor);
        return [ {
          ...mergedVals,
          ...val
        }, zone || mergedZone, next ];
      }, [ {}, null, 1 ]).slice(0, 2);
    }
    function simpleParse(...keys) {
      return (match, cursor) => {
        const ret = {};
        let i;
        for (i = 0; i < keys.length; i++) ret[keys[i]] = parseInteger(match[cursor + i]);
        return [ ret, null, cursor + i ];
      };
    }
    const offsetRegex = /(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/;
    const isoExtendedZone = `(?:${offsetRegex.source}?(?:\\[(${ianaRegex.source})\\])?)?`;
    const isoTimeBaseRegex = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/;
    const isoTimeRegex = RegExp(`${isoTimeBaseRegex.source}${isoExtendedZone}`);
    const isoTimeExtensionRegex = RegExp(`(?:[Tt]${isoTimeRegex.source})?`);
    const isoYmdRegex = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/;
    const isoWeekRegex = /(\d{4})-?W(\d\d)(?:-?(\d))?/;
    const isoOrdinalRegex = /(\d{4})-?(\d{3})/;
    const extractISOWeekData = simpleParse("weekYear", "weekNumber", "weekDay");
    const extractISOOrdinalData = simpleParse("year", "ordinal");
    const sqlYmdRegex = /(\d{4})-(\d\d)-(\d\d)/;
    const sqlTimeRegex = RegExp(`${isoTimeBaseRegex.source} ?(?:${offsetRegex.source}|(${ianaRegex.source}))?`);
    const sqlTimeExtensionRegex = RegExp(`(?: ${sqlTimeRegex.source})?`);
    function int(match, pos, fallback) {
      const m = match[pos];
      return isUndefined(m) ? fallback : parseInteger(m);
    }
    function extractISOYmd(match, cursor) {
      const item = {
        year: int(match, cursor),
        month: int(match, cursor + 1, 1),
        day: int(match, cursor + 2, 1)
      };
      return [ item, null, cursor + 3 ];
    }
    function extractISOTime(match, cursor) {
      const item = {
        hours: int(match, cursor, 0),
        minutes: int(match, cursor + 1, 0),
        seconds: int(match, cursor + 2, 0),
        milliseconds: parseMillis(match[cursor + 3])
      };
      return [ item, null, cursor + 4 ];
    }
    function extractISOOffset(match, cursor) {
      const local = !match[cursor] && !match[cursor + 1], fullOffset = signedOffset(match[cursor + 1], match[cursor + 2]), zone = local ? null : FixedOffsetZone.instance(fullOffset);
      return [ {}, zone, cursor + 3 ];
    }
    function extractIANAZone(match, cursor) {
      const zone = match[cursor] ? IANAZone.create(match[cursor]) : null;
      return [ {}, zone, cursor + 1 ];
    }
    RegExp(`^T?${isoTimeBaseRegex.source}$`);
    combineRegexes(isoYmdRegex, isoTimeExtensionRegex);
    combineRegexes(isoWeekRegex, isoTimeExtensionRegex);
    combineRegexes(isoOrdinalRegex, isoTimeExtensionRegex);
    combineRegexes(isoTimeRegex);
    combineExtractors(extractISOYmd, extractISOTime, extractISOOffset, extractIANAZone);
    combineExtractors(extractISOWeekData, extractISOTime, extractISOOffset, extractIANAZone);
    combineExtractors(extractISOOrdinalData, extractISOTime, extractISOOffset, extractIANAZone);
    combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
    combineExtractors(extractISOTime);
    combineRegexes(sqlYmdRegex, sqlTimeExtensionRegex);
    combineRegexes(sqlTimeRegex);
    combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
    const orderedUnits$1 = [ "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds" ];
    orderedUnits$1.slice(0).reverse();
    Symbol.for("nodejs.util.inspect.custom");
    Symbol.for("nodejs.util.inspect.custom");
    const NBSP = String.fromCharCode(160);
    const spaceOrNBSP = `[ ${NBSP}]`;
    new RegExp(spaceOrNBSP, "g");
    new Map;
    Symbol.for("nodejs.util.inspect.custom");
  })
};
