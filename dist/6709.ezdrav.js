export const id = 6709;

export const ids = [ 6709 ];

export const modules = {
  9928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $C: () => foundOnDisk,
      gr: () => readDisk,
      j2: () => offlineFacts
    });
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
    function foundOnDisk(files) {
      return files.map(({path, mode, type, size, bytes}) => ({
        path,
        mode,
        type,
        source: (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.O$)({
          mode,
          type
        }) ?? bytes ?? {
          unread: "too-large",
          size,
          limit: (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path)
        }
      }));
    }
    function readDisk(files, named) {
      const source = {
        kind: "file",
        from: ".ezdrav"
      };
      return (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.$C)(foundOnDisk(files), named, "claimed", [ source ]);
    }
    function offlineFacts(question, files) {
      const {now, ref, sha, actor, environment, intervention} = question;
      const argument = from => [ {
        kind: "argument",
        from
      } ];
      const target = {
        ref: ref === void 0 ? {
          kind: "announced-release"
        } : {
          kind: "ref",
          name: ref
        },
        deployed: sha === void 0 ? null : {
          known: true,
          value: sha,
          grade: "claimed",
          sources: argument("--sha")
        },
        tagNow: null,
        environment,
        ...intervention !== void 0 && {
          intervention
        }
      };
      const person = actor === void 0 ? null : {
        login: actor,
        id: null,
        type: null
      };
      return {
        repository: null,
        now: {
          known: true,
          value: now,
          grade: "claimed",
          sources: argument("--at")
        },
        event: null,
        files: files.files,
        target,
        landing: null,
        receipts: null,
        consents: null,
        actor: person,
        triggeringActor: null,
        roster: files.roster,
        formerRules: null,
        problems: []
      };
    }
  }),
  4635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      planOffline: () => planOffline
    });
    var report_checked = __webpack_require__(5822);
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var ezdrav_files = __webpack_require__(5987);
    var offline = __webpack_require__(9928);
    var calendar_window = __webpack_require__(9467);
    var working_days = __webpack_require__(5854);
    var zone = __webpack_require__(7209);
    function comingDays(from, count, hours, extra) {
      return Array.from({
        length: count
      }, (_, ahead) => {
        const date = (0, zone.fi)(from, ahead);
        return {
          date,
          day: (0, working_days.kb)(date, extra),
          window: (0, calendar_window.iV)(date, hours, false),
          windowWithDowntime: (0, calendar_window.iV)(date, hours, true)
        };
      });
    }
    var instant = __webpack_require__(9466);
    var lead_time = __webpack_require__(1431);
    var external_node_crypto_ = __webpack_require__(7598);
    var escaping = __webpack_require__(4391);
    function applicableStart({earliest, single}) {
      return single?.downtime === true ? earliest.withDowntime : earliest.plain;
    }
    function overlap(one, other) {
      return one.start < other.end && other.start < one.end;
    }
    function comingFreezes({days, freezes, now}) {
      const end = (0, instant.IW)(now, ...days.map(({window}) => window.end));
      return freezes.filter(({from, to}) => overlap({
        start: now,
        end
      }, {
        start: from,
        end: to
      }));
    }
    const MORNING = "06:00";
    function dayAndNight({date}) {
      return {
        start: (0, zone.l$)(date, MORNING),
        end: (0, zone.l$)((0, zone.fi)(date, 1), MORNING)
      };
    }
    function kindOfDay(day, words) {
      if (day.working === null) return words.kinds.unknown;
      if (day.working) return words.kinds.working;
      if (day.name !== null) return words.holiday(day.name);
      return day.why === "extra" ? words.kinds.extra : words.kinds.weekend;
    }
    function lookOf({urgent, withdrawn}) {
      if (withdrawn) return "withdrawn";
      return urgent ? "urgent" : "slot";
    }
    function lastDayToAnnounce(latestAnnouncement) {
      return (0, zone.gD)((0, instant.tY)(latestAnnouncement, -1));
    }
    function remarksOf(coming, whole, plan, words) {
      return [ ...nowRemark(coming, plan, words), ...earliestRemark(coming.date, whole, plan, words), ...plan.interventions.flatMap(intervention => [ ...lastDayRemark(coming, intervention, words), ...slotRemark(coming.date, whole, intervention, words) ]), ...plan.freezes.flatMap(freeze => freezeRemark(coming.window, freeze, words)), ...clockRemark(coming.window, words) ];
    }
    function nowRemark({date}, plan, words) {
      if (date === (0, zone.gD)(plan.now)) return [ {
        kind: "now",
        text: words.now((0, zone.HJ)(plan.now))
      } ];
      if (date === plan.nightInProgress?.date) return [ {
        kind: "now",
        text: words.nightInProgress
      } ];
      return [];
    }
    function clock(at, own, {moments}) {
      const date = (0, zone.gD)(at);
      return date === own ? (0, zone.HJ)(at) : `${moments.day(date)} ${(0, zone.HJ)(at)}`;
    }
    function earliestRemark(own, whole, plan, words) {
      const {at} = applicableStart(plan);
      if (at === null || !(0, instant.gR)(whole, at)) return [];
      return [ {
        kind: "earliest",
        text: words.startsFrom(clock(at, own, words))
      } ];
    }
    function lastDayRemark({date}, {id, latestAnnouncement, urgent, withdrawn}, words) {
      if (latestAnnouncement === null || urgent || withdrawn) return [];
      if (lastDayToAnnounce(latestAnnouncement) !== date) return [];
      return [ {
        kind: "last-day",
        text: words.lastDay(id)
      } ];
    }
    function slotRemark(own, whole, intervention, words) {
      const {id, slot} = intervention;
      if (!overlap(whole, slot)) return [];
      const ends = slot.end <= whole.end ? (0, zone.HJ)(slot.end) : clock(slot.end, own, words);
      const text = words.slot(id, clock(slot.start, own, words), ends);
      return [ {
        kind: lookOf(intervention),
        text
      } ];
    }
    function brief(reason) {
      return (0, escaping.TL)((0, escaping.vI)((0, escaping.RK)(reason), 40));
    }
    function freezeRemark(window, {from, to, reason}, words) {
      if (!overlap(window, {
        start: from,
        end: to
      })) return [];
      const begins = from > window.start ? (0, zone.HJ)(from) : null;
      const ends = to < window.end ? (0, zone.HJ)(to) : null;
      return [ {
        kind: "freeze",
        text: words.freeze(brief(reason), begins, ends)
      } ];
    }
    function clockRemark({start, end}, words) {
      const before = (0, zone.HA)(start);
      const after = (0, zone.HA)(end);
      if (before === after) return [];
      const length = words.moments.length(end - start, "down");
      return [ {
        kind: "clock",
        text: (before < after ? words.clocksForward : words.clocksBack)(length)
      } ];
    }
    function opening(plan, words) {
      const {moments, title, windowIsOpen, windowOpens, zone} = words;
      const {now, window} = plan;
      const stands = window === null ? [] : (0, instant.gR)(window, now) ? [ windowIsOpen(moments.when(window.end, now), moments.length(window.end - now, "down")) ] : [ windowOpens(moments.when(window.start, now), moments.length(window.start - now, "up")) ];
      return {
        title: title(plan.solution === "" ? null : (0, escaping.TL)(plan.solution)),
        now: [ `${moments.stamp(now)}.`, ...stands, zone ].join(" ")
      };
    }
    function blocksOf(plan, words) {
      return [ earliestBlock(plan, words), ...plan.interventions.map(intervention => interventionBlock(intervention, plan, words)), ...comingFreezes(plan).map(freeze => freezeBlock(freeze, words)) ];
    }
    function earliestBlock(plan, words) {
      const {earliest, single, reading} = plan;
      const {moments, withDowntime, withoutDowntime} = words;
      const answer = ({at}, downtime) => at === null ? [] : [ [ `${moments.stamp(at)},`, downtime ? withDowntime : withoutDowntime ] ];
      const {at, counted, skipped} = applicableStart(plan);
      const omitted = skipped.map(day => `${moments.day(day.date)} (${kindOfDay({
        ...day,
        working: false
      }, words)})`);
      return {
        look: "earliest",
        heading: words.earliest,
        answers: single === null ? [ ...answer(earliest.plain, false), ...answer(earliest.withDowntime, true) ] : answer(applicableStart(plan), single.downtime),
        notes: at === null ? [ beyondTable(words) ] : [ words.counted(counted.map(moments.day).join(", ")), ...skipped.length === 0 ? [] : [ words.skipped(omitted.join(", ")) ], ...reading === "full-days" ? [ words.fullDays ] : [], ...freezeNote(plan.freezes.find(({from, to}) => (0, 
        instant.gR)({
          start: from,
          end: to
        }, at)), words) ]
      };
    }
    function interventionBlock(intervention, plan, words) {
      const {id, title, tag, slot, downtime} = intervention;
      const {moments} = words;
      const outage = downtime ? words.withDowntime : words.withoutDowntime;
      return {
        look: lookOf(intervention),
        heading: `${id} ${(0, escaping.TL)(title)}`,
        answers: [ [ `${moments.stamp(slot.start)} –`, moments.stamp(slot.end) ] ],
        notes: [ `${words.release((0, escaping.TL)(tag))}, ${outage}.`, ...duties(intervention, plan, words) ]
      };
    }
    function duties(intervention, plan, words) {
      const {announced, latestAnnouncement, outsideWindow, slot, urgent, withdrawn} = intervention;
      if (withdrawn) return [ words.withdrawn ];
      const inTime = announced !== null && latestAnnouncement !== null && announced < latestAnnouncement;
      const saidAnnounced = announced === null ? [] : [ words.announced(words.moments.stamp(announced)) ];
      return [ ...urgent ? [ words.urgent ] : inTime && announced <= plan.now ? [ words.announcedInTime(words.moments.stamp(announced)) ] : [ announceNote(intervention, plan.now, words), ...saidAnnounced ], ...outsideWindow && !urgent ? [ words.outsideWindow ] : [], ...freezeNote(plan.freezes.find(({from, to}) => overlap(slot, {
        start: from,
        end: to
      })), words) ];
    }
    function freezeBlock({from, to, reason, urgent}, words) {
      const {events, moments, urgentAllowed, urgentDenied} = words;
      return {
        look: "freeze",
        heading: events.freeze((0, escaping.TL)(reason)),
        answers: [ [ `${moments.stamp(from)} –`, moments.stamp(to) ] ],
        notes: [ urgent === "allowed" ? urgentAllowed : urgentDenied ]
      };
    }
    function announceNote({latestAnnouncement}, now, words) {
      if (latestAnnouncement === null) return beyondTable(words);
      const onDay = words.moments.onDay(lastDayToAnnounce(latestAnnouncement));
      if (now === null) return `${words.announceBy(onDay)}.`;
      if (now >= latestAnnouncement) return words.tooLate(onDay);
      const left = words.left(words.moments.length(latestAnnouncement - now, "down"));
      return `${words.announceBy(onDay)} (${left}).`;
    }
    function freezeNote(freeze, words) {
      if (freeze === void 0) return [];
      return [ words.freezeUntil((0, escaping.TL)(freeze.reason), words.moments.stamp(freeze.to)) ];
    }
    function beyondTable(words) {
      return words.unknown(working_days.T4.first.slice(0, 4), working_days.T4.last.slice(0, 4));
    }
    const PATTERNS = [ '<svg class="defs" aria-hidden="true"><defs>', '<pattern id="frozen" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="7"/></pattern>', '<pattern id="shifted" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dots" cx="3" cy="3" r="1.8"/></pattern>', "</defs></svg>" ].join("");
    const block = look => `<rect class="${look}" x="1" y="2" width="24" height="14" rx="3"/>`;
    const upright = look => `<line class="${look}" x1="13" y1="0" x2="13" y2="18"/>`;
    function clocksChange({days}) {
      return days.some(({window}) => (0, zone.HA)(window.start) !== (0, zone.HA)(window.end));
    }
    function legendOf(plan, {legend}) {
      const looks = new Set(plan.interventions.map(lookOf));
      const entries = [ [ block("window"), legend.window ], [ block("downtime"), legend.withDowntime ], [ block("off"), legend.workFree ], [ '<circle class="count" cx="13" cy="9" r="9"/><text class="count" x="13" y="9">1</text>', legend.counted ], [ upright("earliest"), legend.earliest ], [ upright("now"), legend.now ], ...looks.has("slot") ? [ [ block("slot"), legend.slot ] ] : [], ...looks.has("urgent") ? [ [ block("urgent"), legend.urgent ] ] : [], ...comingFreezes(plan).length > 0 ? [ [ block("freeze"), legend.freeze ] ] : [], ...clocksChange(plan) ? [ [ block("downtime") + block("clocks"), legend.clocks ] ] : [] ];
      return [ '<ul class="legend">', ...entries.map(([drawing, meaning]) => `<li><svg width="26" height="18" aria-hidden="true">${drawing}</svg>${(0, 
      escaping.js)(meaning)}</li>`), "</ul>" ].join("\n");
    }
    const MINUTES = 1440;
    const ROW = 34;
    const BAND = {
      top: 5,
      height: 24
    };
    function percent(share) {
      return `${Number((share * 100).toFixed(3))}%`;
    }
    function minutes(time) {
      return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    }
    function shareOf(time) {
      return (minutes(time) - minutes(MORNING) + MINUTES) % MINUTES / MINUTES;
    }
    function placeOf(at, whole) {
      if (at <= whole.start) return 0;
      return at >= whole.end ? 1 : shareOf((0, zone.HJ)(at));
    }
    function bar(look, from, to, {top, height}) {
      const width = percent(Math.max(to - from, 1 / MINUTES));
      return `<rect class="${look}" x="${percent(from)}" y="${top}" width="${width}" height="${height}" rx="3"/>`;
    }
    function span(look, {start, end}, whole, lane = BAND) {
      return bar(look, placeOf(start, whole), placeOf(end, whole), lane);
    }
    function line(look, at, whole) {
      if (!(0, instant.gR)(whole, at)) return "";
      const x = percent(placeOf(at, whole));
      return `<line class="${look}" x1="${x}" y1="0" x2="${x}" y2="${ROW}"/>`;
    }
    function dayPicture(coming, whole, plan) {
      const {at, counted} = applicableStart(plan);
      const frozen = plan.freezes.map(({from, to}) => ({
        start: from,
        end: to
      })).filter(freeze => overlap(freeze, whole));
      return [ `<svg class="night" width="100%" height="${ROW}" aria-hidden="true">`, windows(coming, whole), clockChange(whole), ...frozen.map(freeze => span("freeze", freeze, whole)), slots(whole, plan), badge(counted.indexOf(coming.date) + 1), at === null ? "" : line("earliest", at, whole), line("now", plan.now, whole), "</svg>" ].join("");
    }
    function windows({window, windowWithDowntime}, whole) {
      const parts = [ {
        look: "window",
        start: window.start,
        end: windowWithDowntime.start
      }, {
        look: "downtime",
        ...windowWithDowntime
      } ];
      return parts.filter(({start, end}) => start < end).map(part => span(part.look, part, whole)).join("");
    }
    function slots(whole, {interventions}) {
      const here = interventions.filter(({slot}) => overlap(slot, whole));
      const height = BAND.height / here.length;
      return here.map((intervention, index) => {
        const lane = {
          top: BAND.top + index * height,
          height
        };
        return span(lookOf(intervention), intervention.slot, whole, lane);
      }).join("");
    }
    function badge(count) {
      if (count === 0) return "";
      const middle = ROW / 2;
      return `<circle class="count" cx="3.5%" cy="${middle}" r="10"/><text class="count" x="3.5%" y="${middle}">${count}</text>`;
    }
    function clockChange({start, end}) {
      const old = (0, zone.HA)(start);
      if (old === (0, zone.HA)(end)) return "";
      let [before, after] = [ start / instant.pY, end / instant.pY ];
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if ((0, zone.HA)((0, instant.B9)(middle * instant.pY)) === old) before = middle; else after = middle;
      }
      const lastOfOld = shareOf((0, zone.HJ)((0, instant.B9)(before * instant.pY))) + 1 / MINUTES;
      const firstOfNew = shareOf((0, zone.HJ)((0, instant.B9)(after * instant.pY)));
      return bar("clocks", Math.min(lastOfOld, firstOfNew), Math.max(lastOfOld, firstOfNew), BAND);
    }
    function hoursPicture({window, windowWithDowntime}) {
      const own = [ window.start, windowWithDowntime.start, window.end ].map(zone.HJ);
      const times = [ ...new Set([ ...own, "12:00", "00:00" ]) ];
      const labels = times.filter(time => own.includes(time) || !own.some(other => near(time, other))).map(time => `<text x="${percent(placeOfHour(time))}" y="12">${time.replace(/:00$/, "")}</text>`);
      return [ '<svg class="hours" width="100%" height="16" aria-hidden="true">', '<text x="0%" y="12">06</text>', ...labels, "</svg>" ].join("");
    }
    function near(time, other) {
      return Math.abs(placeOfHour(time) - placeOfHour(other)) < 1 / 24;
    }
    function placeOfHour(time) {
      return time === MORNING ? 1 : shareOf(time);
    }
    const PLAN_STYLE = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --card: #f6f8fa; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  --off: #f7efe2; --grid: #d1d9e0;\n  --window: #cfe1fb; --downtime: #86b0ee; --slot: #6d28d9; --urgent: #b34700;\n  --now: #cf222e; --earliest: #116329; --count: #116329; --on-count: #ffffff; --hatch: #59636e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --card: #161b22; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    --off: #2b2417; --grid: #3d444d;\n    --window: #1d3557; --downtime: #2f62ad; --slot: #d2b4ff; --urgent: #ffb066;\n    --now: #ff8a80; --earliest: #5fdd6f; --count: #5fdd6f; --on-count: #0d1117; --hatch: #b7c0ca;\n  }\n}\n* { box-sizing: border-box; }\nbody {\n  margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 3rem; background: var(--page);\n  color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif;\n  font-variant-numeric: tabular-nums;\n}\nh1 { margin: 0; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }\ncode { font: inherit; }\np { margin: 0; }\n.moment { margin-top: .35rem; color: var(--soft); }\n.cards { display: grid; gap: 1rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }\n.card { padding: .9rem 1.1rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left: 5px solid var(--tone); border-radius: 8px; overflow-wrap: anywhere; }\n.card h2 { margin: 0; font-size: 1rem; font-weight: 600; }\n.card .answer { font-size: 1.2rem; font-weight: 700; line-height: 1.35; }\n.whole { white-space: nowrap; }\n.card .answer:first-of-type { margin-top: .3rem; }\n.card .note { margin-top: .3rem; color: var(--soft); }\n.card.withdrawn .answer { text-decoration: line-through; }\n.earliest { --tone: var(--earliest); }\n.slot { --tone: var(--slot); }\n.urgent { --tone: var(--urgent); }\n.withdrawn, .clock, .freeze, .last-day { --tone: var(--soft); }\n.now { --tone: var(--now); }\n.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin: 0 0 1rem; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .5rem; }\n.legend svg { flex: none; }\ntable { width: 100%; border-collapse: collapse; }\nth { text-align: left; font-weight: 400; }\nthead th { padding: .2rem .6rem; color: var(--soft); font-size: .85rem; vertical-align: bottom; }\n.month th { padding: 1.1rem .6rem .35rem; font-weight: 700; border-bottom: 1px solid var(--edge); }\n.day > * { padding: .3rem .6rem; border-bottom: 1px solid var(--edge); vertical-align: middle; }\n.day.off > * { background: var(--off); }\n.day th { white-space: nowrap; }\n.date { display: block; font-weight: 600; line-height: 1.3; }\n.day.today .date { color: var(--now); }\n.kind { display: block; max-width: 13rem; color: var(--soft); font-size: .85rem; line-height: 1.25; white-space: normal; }\n.picture { width: 54%; }\nsvg { display: block; }\n.night { overflow: visible; background: linear-gradient(var(--grid), var(--grid)) 75% 0 / 1px 100% no-repeat, linear-gradient(var(--grid), var(--grid)) 25% 0 / 1px 100% no-repeat; }\n.hours { overflow: visible; }\n.hours text { fill: var(--soft); font-size: .8rem; text-anchor: middle; }\nrect.window { fill: var(--window); }\nrect.downtime { fill: var(--downtime); }\nrect.slot { fill: var(--slot); }\nrect.urgent { fill: var(--urgent); }\nrect.withdrawn { fill: none; stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }\nrect.freeze { fill: url(#frozen); }\nrect.clocks { fill: url(#shifted); }\nrect.off { fill: var(--off); stroke: var(--edge); }\n.hatch { stroke: var(--hatch); stroke-width: 1.2; }\n.dots { fill: var(--page); }\nline.now { stroke: var(--now); stroke-width: 3; }\nline.earliest { stroke: var(--earliest); stroke-width: 4; }\ncircle.count { fill: var(--count); }\ntext.count { fill: var(--on-count); font-size: 13px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }\n.remarks { width: 30%; font-size: .9rem; line-height: 1.35; overflow-wrap: anywhere; }\n.remark { display: block; padding-left: .6rem; border-left: 4px solid var(--tone); }\n.remark + .remark { margin-top: .2rem; }\n.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.defs { position: absolute; width: 0; height: 0; }\n@media (max-width: 46rem) {\n  table, thead, tbody { display: block; }\n  tr { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }\n  .day > *, .month > * { border: 0; }\n  .day { border-bottom: 1px solid var(--edge); padding: .3rem 0; }\n  .day.off { background: var(--off); }\n  .day > th { grid-area: 1 / 1; }\n  .day > .remarks { grid-area: 1 / 2; width: auto; }\n  .day > .picture, thead .picture { grid-column: 1 / -1; width: auto; padding: .15rem .8rem; }\n  .month > th { grid-column: 1 / -1; }\n  .whole { white-space: normal; }\n  thead th:not(.picture) { display: none; }\n}\n@media print { body { max-width: none; padding: 0; } .card, tr { break-inside: avoid; } * { print-color-adjust: exact; } }\n';
    function policy() {
      const hash = (0, external_node_crypto_.createHash)("sha256").update(PLAN_STYLE).digest("base64");
      return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    }
    function planHtml(plan, words) {
      const {title, now} = opening(plan, words);
      const days = plan.nightInProgress === null ? plan.days : [ plan.nightInProgress, ...plan.days ];
      return [ "<!doctype html>", `<html lang="${words.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
      escaping.js)((0, escaping.M_)(title, words.quotes))}</title>`, `<style>${PLAN_STYLE}</style>`, "</head>", "<body>", PATTERNS, "<header>", `<h1>${(0, 
      escaping.hy)(title)}</h1>`, `<p class="moment">${(0, escaping.hy)(now)}</p>`, "</header>", "<main>", '<div class="cards">', ...blocksOf(plan, words).map(card), "</div>", legendOf(plan, words), "<table>", ...days.slice(0, 1).map(first => tableHead(first, words)), ...days.flatMap((coming, index) => [ ...monthHead(coming, days[index - 1], words), dayRow(coming, plan, words) ]), "</tbody>", "</table>", "</main>", "</body>", "</html>", "" ].join("\n");
    }
    function card({look, heading, answers, notes}) {
      return [ `<section class="card ${look}">`, `<h2>${(0, escaping.hy)(heading)}</h2>`, ...answers.map(answer => `<p class="answer">${answer.map(unbroken).join(" ")}</p>`), ...notes.map(note => `<p class="note">${(0, 
      escaping.hy)(note)}</p>`), "</section>" ].join("\n");
    }
    function unbroken(piece) {
      return `<span class="whole">${(0, escaping.hy)(piece)}</span>`;
    }
    function tableHead(first, {columns}) {
      return [ "<thead>", "<tr>", `<th scope="col">${(0, escaping.js)(columns.day)}</th>`, `<th scope="col" class="picture"><span class="aside">${(0, 
      escaping.js)(columns.night)}</span>${hoursPicture(first)}</th>`, `<th scope="col">${(0, 
      escaping.js)(columns.remarks)}</th>`, "</tr>", "</thead>" ].join("\n");
    }
    function monthHead({date}, before, {months}) {
      if (before?.date.slice(0, 7) === date.slice(0, 7)) return [];
      const name = `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
      return [ ...before === void 0 ? [] : [ "</tbody>" ], "<tbody>", `<tr class="month"><th colspan="3" scope="rowgroup">${(0, 
      escaping.js)(name)}</th></tr>` ];
    }
    function dayRow(coming, plan, words) {
      const {date, day, window, windowWithDowntime} = coming;
      const whole = dayAndNight(coming);
      const classes = [ "day", ...day.working === false ? [ "off" ] : [], ...date === (0, 
      zone.gD)(plan.now) ? [ "today" ] : [] ];
      const hours = `${(0, zone.HJ)(window.start)}–${(0, zone.HJ)(window.end)}, ${words.withDowntime} ${(0, 
      zone.HJ)(windowWithDowntime.start)}–${(0, zone.HJ)(windowWithDowntime.end)}`;
      const remarks = remarksOf(coming, whole, plan, words).map(({kind, text}) => `<span class="remark ${kind}">${(0, 
      escaping.hy)(text)}</span>`);
      return [ `<tr class="${classes.join(" ")}">`, `<th scope="row"><span class="date">${(0, 
      escaping.js)(words.moments.day(date))}</span><span class="kind">${(0, escaping.js)(kindOfDay(day, words))}</span></th>`, `<td class="picture"><span class="aside">${(0, 
      escaping.js)(hours)}</span>${dayPicture(coming, whole, plan)}</td>`, `<td class="remarks">${remarks.join("")}</td>`, "</tr>" ].join("");
    }
    function planIcs(plan, words) {
      const name = words.title(plan.solution === "" ? null : (0, escaping.TL)(plan.solution));
      const owner = plan.solution === "" ? "" : `${slug(plan.solution)}.`;
      const stamp = utc(plan.now);
      const lines = [ "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//ezdrav-intervention-gate//plan//${words.language.toUpperCase()}`, "CALSCALE:GREGORIAN", `NAME:${ics_text(name, words)}`, `X-WR-CALNAME:${ics_text(name, words)}`, ...distinct(happenings(plan, words)).flatMap(each => eventLines(each, owner, stamp, words)), "END:VCALENDAR" ];
      return lines.map(line => `${folded(line)}\r\n`).join("");
    }
    function happenings(plan, words) {
      return [ ...plan.days.flatMap(coming => [ ...workFree(coming, words), ...ics_windows(coming, words) ]), ...comingFreezes(plan).map(({from, to, reason}) => ({
        uid: `freeze-${utc(from)}-${utc(to)}`,
        when: {
          start: from,
          end: to
        },
        summary: words.events.freeze((0, escaping.TL)(reason)),
        busy: false
      })), ...plan.interventions.map(intervention => planned(intervention, words)) ];
    }
    function distinct(all) {
      const seen = new Map;
      return all.map(happening => {
        const count = (seen.get(happening.uid) ?? 0) + 1;
        seen.set(happening.uid, count);
        return count === 1 ? happening : {
          ...happening,
          uid: `${happening.uid}/${count}`
        };
      });
    }
    function workFree({date, day}, words) {
      if (day.working !== false || day.why === "weekend") return [];
      const summary = words.events.workFree(kindOfDay(day, words));
      return [ {
        uid: `work-free-${date}`,
        when: date,
        summary,
        busy: false
      } ];
    }
    function ics_windows({date, window, windowWithDowntime}, words) {
      const {events} = words;
      return [ {
        uid: `window-${date}`,
        when: window,
        summary: events.window,
        busy: false
      }, {
        uid: `window-with-downtime-${date}`,
        when: windowWithDowntime,
        summary: events.windowWithDowntime,
        busy: false
      } ].filter(({when}) => when.start < when.end);
    }
    function planned(intervention, words) {
      const {id, title, tag, slot, downtime, urgent, withdrawn} = intervention;
      const duty = withdrawn ? words.withdrawn : urgent ? words.urgent : announceNote(intervention, null, words);
      return {
        uid: `intervention-${slug(id)}`,
        when: slot,
        summary: `${id} ${(0, escaping.TL)(title)}`,
        description: [ `${words.release((0, escaping.TL)(tag))}, ${downtime ? words.withDowntime : words.withoutDowntime}.`, duty ].join(" "),
        status: withdrawn ? "CANCELLED" : "TENTATIVE",
        busy: !withdrawn
      };
    }
    function eventLines({uid, when, summary, description, status, busy}, owner, stamp, words) {
      return [ "BEGIN:VEVENT", `UID:${uid}@${owner}ezdrav-intervention-gate`, `DTSTAMP:${stamp}`, ...typeof when === "string" ? allDay(when) : between(when), `SUMMARY:${ics_text(summary, words)}`, ...description === void 0 ? [] : [ `DESCRIPTION:${ics_text(description, words)}` ], ...status === void 0 ? [] : [ `STATUS:${status}` ], "TRANSP:" + (busy ? "OPAQUE" : "TRANSPARENT"), "END:VEVENT" ];
    }
    function allDay(date) {
      const [start, end] = [ date, (0, zone.fi)(date, 1) ].map(day => day.replaceAll("-", ""));
      return [ `DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}` ];
    }
    function between({start, end}) {
      return [ `DTSTART:${utc(start)}`, ...start < end ? [ `DTEND:${utc(end)}` ] : [] ];
    }
    function utc(at) {
      return (0, instant.tK)(at).replace(/[-:]/g, "");
    }
    function slug(name) {
      return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-");
    }
    function ics_text(sentence, {quotes}) {
      return (0, escaping.M_)(sentence, quotes).replace(/[\\;,]/g, character => `\\${character}`);
    }
    const OCTETS = 75;
    const PLAIN = /^[ -~]*$/;
    function folded(line) {
      if (line.length <= OCTETS && PLAIN.test(line)) return line;
      let octets = 0;
      let out = "";
      for (const character of line) {
        const point = Number(character.codePointAt(0));
        const size = point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
        if (octets + size > OCTETS) {
          out += "\r\n ";
          octets = 1;
        }
        out += character;
        octets += size;
      }
      return out;
    }
    const isoOrNull = at => at === null ? null : (0, instant.tK)(at);
    function planJson(plan) {
      const document = {
        schema: 1,
        days: plan.days.map(({date, day, window, windowWithDowntime}) => ({
          date,
          working: day.working,
          holiday: day.working === false ? day.name : null,
          "opens-at": (0, instant.tK)(window.start),
          "opens-with-downtime-at": (0, instant.tK)(windowWithDowntime.start),
          "closes-at": (0, instant.tK)(window.end)
        })),
        "earliest-start": isoOrNull(applicableStart(plan).at),
        "latest-announcement": isoOrNull(plan.single?.latestAnnouncement ?? null)
      };
      return `${JSON.stringify(document, null, 2)}\n`;
    }
    var wrapping = __webpack_require__(3023);
    const WIDE = [ "day", "kind", "window", "withDowntime" ];
    const NARROW = [ "day", "window", "withDowntime" ];
    const REMARKS_ROOM = 24;
    function tableOf(plan, words, columns) {
      const days = plan.nightInProgress === null ? plan.days : [ plan.nightInProgress, ...plan.days ];
      const head = headOf(words);
      const rows = days.map(coming => rowOf(coming, plan, words));
      const widest = column => Math.max(...[ ...new Set([ head, ...rows ].map(({cells}) => cells[column])) ].map(wrapping.qz));
      const widths = {
        day: widest("day"),
        kind: widest("kind"),
        window: widest("window"),
        withDowntime: widest("withDowntime")
      };
      const beside = (0, wrapping.qz)(wideLead(head, widths)) + REMARKS_ROOM <= columns;
      const linesOf = row => (beside ? wide : narrow)(row, widths, columns).map(text => ({
        look: row.look,
        text
      }));
      const top = linesOf(head);
      return [ ...top, {
        look: "aside",
        text: "─".repeat(Math.max(...top.map(({text}) => (0, wrapping.qz)(text))))
      }, ...rows.flatMap((row, index) => [ ...newYear(days.slice(Math.max(0, index - 1), index + 1).map(({date}) => date)), ...linesOf(row) ]) ];
    }
    function headOf({columns}) {
      const remarks = [ columns.remarks ];
      return {
        look: "aside",
        mark: " ",
        cells: columns,
        remarks,
        beneath: [ columns.kind, ...remarks ]
      };
    }
    function rowOf(coming, plan, words) {
      const {date, day, window, windowWithDowntime} = coming;
      const found = remarksOf(coming, dayAndNight(coming), plan, words);
      const remarks = found.map(({text}) => (0, escaping.M_)(text, words.quotes));
      const kind = kindOfDay(day, words);
      return {
        look: lookOfDay(found) ?? (day.working === true ? null : "aside"),
        mark: found.some(remark => remark.kind === "now") ? ">" : " ",
        cells: {
          day: words.moments.day(date),
          kind,
          window: hours(window),
          withDowntime: hours(windowWithDowntime)
        },
        remarks,
        beneath: day.working === true ? remarks : [ kind, ...remarks ]
      };
    }
    function lookOfDay(remarks) {
      const looks = [ "now", "earliest", "slot", "urgent" ];
      return looks.find(look => remarks.some(({kind}) => kind === look));
    }
    function hours({start, end}) {
      return start < end ? `${(0, zone.HJ)(start)}–${(0, zone.HJ)(end)}` : "–";
    }
    function newYear(dates) {
      const [before, year] = dates.map(date => date.slice(0, 4));
      return year === void 0 || year === before ? [] : [ {
        look: "aside",
        text: `  ${year}`
      } ];
    }
    function lead({mark, cells}, columns, widths) {
      const padded = columns.map(column => {
        const cell = cells[column];
        return `${cell}${" ".repeat(widths[column] - (0, wrapping.qz)(cell))}`;
      });
      return `${mark} ${padded.join("  ")}`;
    }
    function wideLead(row, widths) {
      return `${lead(row, WIDE, widths)}  `;
    }
    function wide(row, widths, columns) {
      const first = wideLead(row, widths);
      if (row.remarks.length === 0) return [ first ];
      return (0, wrapping.ky)(row.remarks.join("; "), columns, first, " ".repeat((0, wrapping.qz)(first)));
    }
    function narrow(row, widths, columns) {
      const first = lead(row, NARROW, widths);
      if (row.beneath.length === 0) return [ first ];
      return [ first, ...(0, wrapping.ky)(row.beneath.join("; "), columns, "    ", "    ") ];
    }
    const NARROWEST = 40;
    const SGR = {
      strong: 1,
      faint: 2,
      good: 32,
      slot: 35,
      urgent: 33
    };
    const PAINTS = {
      earliest: "good",
      slot: "slot",
      urgent: "urgent",
      withdrawn: "faint",
      freeze: "strong",
      now: "strong",
      aside: "faint"
    };
    function planText(plan, words, colour, columns) {
      const page = {
        width: Math.max(NARROWEST, columns),
        words,
        paint: (line, paint) => colour && paint !== void 0 ? `[${SGR[paint]}m${line.trimEnd()}[0m` : line
      };
      const lines = [ ...head(plan, page), ...table(plan, page) ];
      return `${lines.map(line => line.trimEnd().replaceAll(" ", " ")).join("\n")}\n`;
    }
    function paragraph(sentence, indent, {width, words}) {
      return (0, wrapping.ky)((0, escaping.M_)(sentence, words.quotes), width, indent, indent);
    }
    function head(plan, page) {
      const {title, now} = opening(plan, page.words);
      return [ ...paragraph(title, "", page).map(line => page.paint(line, "strong")), ...paragraph(now, "", page), "", ...blocksOf(plan, page.words).flatMap(block => [ ...paragraph(block.heading, "", page).map(line => page.paint(line, "strong")), ...block.answers.flatMap(answer => paragraph(answer.join(" "), "  ", page)).map(line => page.paint(line, PAINTS[block.look])), ...block.notes.flatMap(note => paragraph(note, "  ", page)), "" ]) ];
    }
    function table(plan, page) {
      const lines = tableOf(plan, page.words, page.width);
      return lines.map(({look, text}) => page.paint(text, look === null ? void 0 : PAINTS[look]));
    }
    var report_language = __webpack_require__(8938);
    const PLAN_FORMATS = [ "text", "json", "ics", "html" ];
    const DEFAULT_DAYS = 14;
    const MOST_DAYS = 2e4;
    function plan(options) {
      const {language, format, colour, columns = 100} = options;
      const answer = planOf(options);
      const words = (0, report_language.w)(language).plan;
      switch (format) {
       case "text":
        return planText(answer, words, colour, columns);

       case "json":
        return planJson(answer);

       case "ics":
        return planIcs(answer, words);

       case "html":
        return planHtml(answer, words);

       default:
        return format;
      }
    }
    function planOf({now, days, solution, interventions}) {
      if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new RangeError(`days: a whole number of 1 to ${MOST_DAYS}, not ${days}`);
      const terms = {
        hours: solution?.window ?? calendar_window.hu,
        reading: solution?.calendar["lead-time"] ?? "default",
        extra: solution?.calendar["extra-non-working-days"] ?? []
      };
      const today = (0, zone.gD)(now);
      const [yesterday] = comingDays((0, zone.fi)(today, -1), 1, terms.hours, terms.extra);
      const coming = comingDays(today, days, terms.hours, terms.extra);
      const nightInProgress = yesterday !== void 0 && (0, instant.gR)(yesterday.window, now) ? yesterday : null;
      const planned = interventions.map(intervention => plannedOf(intervention, terms));
      const expected = planned.filter(({withdrawn}) => !withdrawn);
      const [single = null] = expected.length === 1 ? expected : [];
      return {
        now,
        solution: solution?.name ?? "",
        reading: terms.reading,
        days: coming,
        nightInProgress,
        window: [ -1, 0, 1, 2 ].map(ahead => (0, calendar_window.iV)((0, zone.fi)(today, ahead), terms.hours, false)).find(({start, end}) => start < end && now < end) ?? null,
        single,
        interventions: planned,
        earliest: {
          plain: earliestOf(now, false, terms),
          withDowntime: earliestOf(now, true, terms)
        },
        freezes: solution?.freezes ?? []
      };
    }
    function earliestOf(now, downtime, terms) {
      const at = (0, lead_time.gl)({
        announced: now,
        downtime,
        ...terms
      });
      const days = at === null ? null : (0, lead_time.M2)({
        announced: now,
        start: at,
        ...terms
      });
      if (days === null || !days.known) return {
        at,
        counted: [],
        skipped: []
      };
      return {
        at,
        counted: days.counted,
        skipped: days.skipped
      };
    }
    function plannedOf({id, title, release, schedule, urgent, status, announcement}, terms) {
      const {start, end, downtime} = schedule;
      const night = (0, calendar_window.iV)((0, calendar_window.kB)(start), terms.hours, downtime);
      return {
        id,
        title,
        tag: release.tag,
        slot: {
          start,
          end
        },
        downtime,
        urgent: urgent !== void 0,
        withdrawn: status === "withdrawn",
        outsideWindow: !(night.start <= start && start < end && end <= night.end),
        announced: announcement?.["sent-at"] ?? null,
        latestAnnouncement: (0, lead_time.F0)({
          start,
          ...terms
        })
      };
    }
    function planOffline(asked) {
      const now = (0, modes_arguments.dW)(asked);
      const format = (0, modes_arguments.Yq)(asked, "format", PLAN_FORMATS) ?? "text";
      const expected = `1-${MOST_DAYS}`;
      const days = Number((0, modes_arguments.vU)(asked, "days", /^[1-9]\d{0,4}$/, expected) ?? DEFAULT_DAYS);
      if (days > MOST_DAYS) throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "days",
        value: String(days),
        expected: [ expected ]
      });
      const files = (0, offline.gr)((0, working_tree.c)((0, modes_arguments.kF)(asked), ezdrav_files.LF), void 0);
      if (files.diagnostics.length > 0) {
        const language = (0, modes_arguments._9)(asked, void 0);
        const checked = {
          read: [],
          plans: [],
          drafts: [],
          diagnostics: files.diagnostics
        };
        if (format === "json") return {
          text: JSON.stringify((0, report_checked.E)(checked, language), null, 2),
          exitCode: 2
        };
        const text = (0, report_checked.N)(checked, language, asked);
        return {
          text,
          exitCode: 2,
          ...format !== "text" && {
            noAnswer: true
          }
        };
      }
      const text = plan({
        now,
        days,
        format,
        solution: files.solution,
        interventions: files.candidates.map(({intervention}) => intervention).filter(({outcome}) => outcome === void 0),
        language: (0, modes_arguments._9)(asked, files.solution.language),
        colour: asked.colour,
        columns: asked.columns
      });
      return {
        text,
        exitCode: 0
      };
    }
  }),
  5444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => checkedPlanJson,
      Z: () => checkJson
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    const iso = at => at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.tK)(at);
    function checkedPlanJson(plan) {
      return {
        urgent: plan.urgent,
        lawful: !plan.unlawful,
        "reason-codes": plan.refusals,
        "opens-at": iso(plan.slot.start),
        "closes-at": iso(plan.slot.end),
        "announced-at": iso(plan.announced),
        "latest-announcement": iso(plan.latestAnnouncement),
        "earliest-start": iso(plan.earliestStart)
      };
    }
    function checkJson(result, language) {
      return {
        schema: 1,
        valid: !(0, _result_js__WEBPACK_IMPORTED_MODULE_2__.H0)(result),
        commit: result.commit,
        "evaluated-at": iso(result.now),
        files: result.read,
        plans: result.plans.map(plan => ({
          path: plan.path,
          id: plan.id,
          "plan-digest": plan.planDigest,
          ...checkedPlanJson(plan),
          change: plan.change.kind,
          ...plan.change.kind === "changed" && {
            "changed-keys": plan.change.keys,
            "voids-approvals": plan.change.told
          }
        })),
        removed: result.removed,
        ambiguous: result.ambiguous,
        loosened: result.loosened && {
          keys: result.loosened.keys,
          "holds-from": iso(result.loosened.holdsFrom)
        },
        "deleted-unconfirmed": result.deleted,
        drafts: result.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
        })),
        diagnostics: result.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
      };
    }
  }),
  8711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bx: () => isTooLateToAnnounce,
      H0: () => isRefused,
      YP: () => standingOf
    });
    function isRefused({diagnostics, deleted, plans}) {
      return diagnostics.length > 0 || deleted.length > 0 || plans.some(({unlawful}) => unlawful);
    }
    function isTooLateToAnnounce(plan, now) {
      const {latestAnnouncement, announced, urgent, withdrawn} = plan;
      if (urgent || withdrawn || announced !== null) return false;
      return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
    }
    function standingOf(result) {
      if (isRefused(result)) return "refused";
      const {plans, removed, ambiguous, loosened, now} = result;
      const attention = removed.length > 0 || ambiguous.length > 0 || loosened !== null || plans.some(plan => plan.refusals.length > 0 || plan.freezes.length > 0 || plan.change.kind === "changed" && plan.change.told || isTooLateToAnnounce(plan, now));
      return attention ? "attention" : "fine";
    }
  }),
  8674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D1: () => problemSentence,
      D4: () => checkHeadline,
      HN: () => planLines,
      Ow: () => changeLines,
      RZ: () => refusalSentences,
      fZ: () => changeSentences,
      sr: () => STANDING_SIGNS
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9466);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8711);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4391);
    var _rules_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4450);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
    var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(739);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8938);
    const MOST_KEYS = 20;
    function checkHeadline(result, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const {diagnostics, deleted, plans} = result;
      const parts = [];
      if (diagnostics.length > 0) parts.push(words.faults(diagnostics.length));
      if (deleted.length > 0) parts.push(words.deletions(deleted.length));
      const unlawful = plans.filter(plan => plan.unlawful).length;
      if (unlawful > 0) parts.push(words.unlawful(unlawful));
      const voided = plans.filter(({change}) => change.kind === "changed" && change.told).length;
      if (voided > 0) parts.push(words.voided(voided));
      const standing = (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.YP)(result);
      if (standing !== "refused") {
        if (standing === "attention" && parts.length === 0) parts.push(words.attention);
        const due = plans.filter(plan => isToAnnounce(plan, result.now));
        const [first] = due.flatMap(({latestAnnouncement}) => latestAnnouncement ?? []).sort((one, other) => one - other);
        if (first !== void 0) parts.push(words.announceBy(lastDay(first, language)));
      }
      const line = parts.length === 0 ? words.fine : parts.join("; ");
      return line.slice(0, 1).toUpperCase() + line.slice(1);
    }
    const STANDING_SIGNS = {
      refused: "⛔",
      attention: "⚠️",
      fine: "✅"
    };
    function isToAnnounce(plan, now) {
      const {urgent, withdrawn, announced} = plan;
      return !urgent && !withdrawn && announced === null && !(0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(plan, now);
    }
    function lastDay(exclusive, language) {
      return (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.date((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)((0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_6__.tY)(exclusive, -1)));
    }
    function planLines(plan, result, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const {stamp} = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments;
      const {slot, freezes} = plan;
      return [ {
        mark: "plain",
        label: words.slot,
        text: `${stamp(slot.start)} – ${stamp(slot.end)}`
      }, windowLine(plan, words, stamp), announceLine(plan, result, words, language), ...earliestLine(plan, words, stamp), ...freezes.map(({from, to, reason}) => {
        const text = `${words.freezePeriod(stamp(from), stamp(to))} ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(reason)}`;
        return {
          mark: "attention",
          label: words.freeze,
          text
        };
      }) ];
    }
    function windowLine({window, unlawful, verdict}, words, stamp) {
      const label = words.window;
      const row = verdict.rules.find(({rule}) => rule === "schedule");
      if (window === null) return {
        mark: unlawful ? "bad" : "plain",
        label,
        text: words.noWindow
      };
      const [opens, closes] = [ stamp(window.start), stamp(window.end) ];
      if (row?.code == null) return {
        mark: "good",
        label,
        text: words.inside(opens, closes)
      };
      const outside = words.outside(opens, closes);
      if (unlawful) return {
        mark: "bad",
        label,
        text: outside
      };
      const why = row.outcome === "waived" ? words.waived : words.reported;
      return {
        mark: "plain",
        label,
        text: `${outside} (${why})`
      };
    }
    function announceLine(plan, {now}, words, language) {
      const {urgent, withdrawn, announced, latestAnnouncement} = plan;
      const line = (mark, text) => ({
        mark,
        label: words.announce,
        text
      });
      if (withdrawn) return line("attention", words.withdrawn);
      if (urgent) return line("plain", words.urgent);
      if (announced !== null) return line("plain", words.announced((0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.stamp(announced)));
      if (latestAnnouncement === null) return line("attention", words.beyond);
      const day = lastDay(latestAnnouncement, language);
      return (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Bx)(plan, now) ? line("attention", words.tooLate(day)) : line("plain", words.latest(day));
    }
    function earliestLine({urgent, withdrawn, announced, earliestStart}, words, stamp) {
      if (urgent || withdrawn || announced !== null || earliestStart === null) return [];
      const text = words.earliestFrom(stamp(earliestStart));
      return [ {
        mark: "plain",
        label: words.earliest,
        text
      } ];
    }
    function changeLines({change, planDigest}, {defaultBranch}, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const label = words.comparedWith((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(defaultBranch));
      const digest = {
        mark: "plain",
        label: words.plan,
        text: (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(planDigest)
      };
      if (change.kind !== "changed") {
        const isNew = change.kind === "new";
        const text = isNew ? words.isNew : words.isSame;
        return [ digest, {
          mark: isNew ? "plain" : "good",
          label,
          text
        } ];
      }
      const {keys, told} = change;
      const named = keys.slice(0, MOST_KEYS).map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", ");
      const more = keys.length > MOST_KEYS ? ", …" : "";
      const what = keys.length === 0 ? words.rewritten : words.changed(`${named}${more}`);
      const voids = told ? words.voids : words.reviewsOnly;
      return [ digest, {
        mark: told ? "attention" : "plain",
        label,
        text: `${what}. ${voids}`
      } ];
    }
    function refusalSentences({verdict, refusals, impossible}, language) {
      return (0, _standing_js__WEBPACK_IMPORTED_MODULE_3__.ES)({
        ...verdict,
        evaluatedAt: null
      }, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language)).filter(({code}) => refusals.includes(code)).map(({code, stands, unblock}) => ({
        code,
        mark: impossible.includes(code) ? "bad" : "attention",
        text: [ ...stands, ...unblock ].join(" ")
      }));
    }
    function changeSentences({removed, ambiguous, deleted, drafts, loosened}, language) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).check;
      const refs = deleted.slice(0, MOST_KEYS).map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", ");
      const more = deleted.length > MOST_KEYS ? ", …" : "";
      return [ ...deleted.length === 0 ? [] : [ {
        mark: "bad",
        text: words.deleted(`${refs}${more}`)
      } ], ...drafts.map(({path, diagnostics}) => ({
        mark: "plain",
        text: [ words.draft((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(path)), ...diagnostics.map(each => remark(each, language)) ].join(" ")
      })), ...loosened === null ? [] : [ {
        mark: "attention",
        text: words.loosened(loosened.keys.map(_escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL).join(", "), loosened.holdsFrom === null ? null : (0, 
        _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).moments.stamp(loosened.holdsFrom))
      } ], ...ambiguous.map(tag => ({
        mark: "attention",
        text: words.ambiguous((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(tag))
      })), ...removed.map(({id, path}) => ({
        mark: "attention",
        text: words.removed((0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(id), (0, _escaping_js__WEBPACK_IMPORTED_MODULE_7__.TL)(path))
      })) ];
    }
    function remark(diagnostic, language) {
      const {message, remedy} = (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_1__._g)(diagnostic, language);
      return `${diagnostic.line}:${diagnostic.column} ${message} ${remedy}`;
    }
    function problemSentence(problem, language) {
      const messages = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language);
      const reader = (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_2__.ai)((0, _rules_sources_js__WEBPACK_IMPORTED_MODULE_8__.t)(problem), null, messages);
      const {stands, unblock} = messages.reasons[problem.code];
      return `${stands(reader)} ${unblock(reader)}`;
    }
  }),
  8101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => checkedPlanText,
      q: () => checkText
    });
    var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
    var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
    var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8938);
    const MARKS = {
      good: "✓",
      bad: "✗",
      attention: "!",
      plain: " "
    };
    function checkText(result, language, sticking) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language);
      const say = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, quotes);
      const faulty = new Set(result.diagnostics.map(({file}) => file));
      return [ `${_sentences_js__WEBPACK_IMPORTED_MODULE_0__.sr[(0, _result_js__WEBPACK_IMPORTED_MODULE_4__.YP)(result)]} ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.D4)(result, language)}`, ...result.read.filter(path => !faulty.has(path)).map(path => `✓ ${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(path)}`), ...(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.NS)(result.diagnostics, language).map(line => `✗ ${line}`), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.fZ)(result, language).map(({mark, text}) => `${MARKS[mark]} ${say(text)}`), ...result.plans.flatMap(plan => [ ...checkedPlanText(plan, result, language), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(plan, result, language).map(({mark, label, text}) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`) ]), say(sticking), "" ].join("\n");
    }
    function checkedPlanText(plan, result, language) {
      const {quotes} = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language);
      const say = sentence => (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, quotes);
      return [ `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(plan.id)}  ${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(plan.path)}`, ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.RZ)(plan, language).map(({code, mark, text}) => `  ${MARKS[mark]} ${say(text)} ${code}`), ...(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_0__.HN)(plan, result, language).map(({mark, label, text}) => `  ${MARKS[mark]} ${say(label)}: ${say(text)}`) ];
    }
  }),
  5822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => checkedJson,
      N: () => checkedText
    });
    var _check_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);
    var _check_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8711);
    var _check_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3023);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8938);
    function warningMessage({key, value, files}, language) {
      const sentence = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked.shared(key, (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL).join(", "));
      return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.M_)(sentence, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).quotes);
    }
    function checkedText(checked, language, {colour, columns}) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked;
      const tint = (code, text) => colour ? `[${code}m${text}[39m` : text;
      const marked = (code, mark, text) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(text, columns, `${mark} `, "  ").map((line, index) => index === 0 ? `${tint(code, mark)}${line.slice(mark.length)}` : line);
      const drafts = new Set(checked.drafts.map(({path}) => path));
      const wellFormed = checked.read.filter(path => !drafts.has(path));
      const lines = wellFormed.flatMap(path => {
        const plan = checked.plans.find(each => each.path === path);
        return [ ...marked(32, "✓", `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.valid}`), ...plan === void 0 ? [] : (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(`${plan.id} · ${words.plan} ${plan.planDigest}`, columns, "  ", "  ") ];
      });
      const faults = checked.diagnostics.flatMap(diagnostic => {
        const [place = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns);
        return [ ...marked(31, "✗", place), ...rest ];
      });
      const warnings = (checked.warnings ?? []).flatMap(warning => marked(33, "!", warningMessage(warning, language)));
      const remarks = checked.drafts.flatMap(({path, diagnostics}) => [ ...marked(33, "!", `${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.draft}`), ...diagnostics.flatMap(diagnostic => (0, 
      _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns)) ]);
      const {judged} = checked;
      const plans = (judged?.plans ?? []).flatMap(plan => judged === void 0 ? [] : (0, 
      _check_text_js__WEBPACK_IMPORTED_MODULE_1__.K)(plan, judged, language));
      return `${[ ...lines, ...remarks, ...faults, ...warnings, ...plans ].join("\n")}\n`;
    }
    function checkedJson(checked, language) {
      return {
        schema: 1,
        valid: checked.diagnostics.length === 0 && !(checked.judged && (0, _check_result_js__WEBPACK_IMPORTED_MODULE_7__.H0)(checked.judged)),
        files: checked.read,
        plans: checked.plans.map(({path, id, planDigest}) => ({
          path,
          id,
          "plan-digest": planDigest,
          ...checked.judged?.plans.filter(plan => plan.path === path).map(_check_json_js__WEBPACK_IMPORTED_MODULE_0__.$)[0]
        })),
        warnings: (checked.warnings ?? []).map(warning => ({
          key: warning.key,
          value: warning.value,
          files: warning.files,
          message: warningMessage(warning, language)
        })),
        drafts: checked.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
        })),
        diagnostics: checked.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
      };
    }
  }),
  3596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => byId,
      z: () => byText
    });
    function byText(one, other) {
      return one < other ? -1 : one > other ? 1 : 0;
    }
    function byId(one, other) {
      return one.length - other.length || byText(one, other);
    }
  }),
  4450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      at: () => at,
      t: () => problemFacts,
      u: () => sourcesOf
    });
    var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
    function at(instant) {
      return instant === null ? null : {
        at: instant
      };
    }
    function written({from, id, time}) {
      return JSON.stringify({
        from,
        id,
        ...time === void 0 ? {} : {
          time: at(time)
        }
      });
    }
    function sourcesOf(...facts) {
      const rows = facts.flatMap(fact => fact?.known === true ? fact.sources : []).map(written);
      return [ ...new Set(rows) ].sort(_order_js__WEBPACK_IMPORTED_MODULE_0__.z).map(row => JSON.parse(row));
    }
    function problemFacts(problem) {
      return {
        request: problem.request,
        status: problem.status,
        detail: problem.detail,
        ...problem.flaw === void 0 ? {} : {
          flaw: {
            why: problem.flaw.why,
            ...problem.flaw.values
          }
        },
        ...problem.permission === void 0 ? {} : {
          permission: problem.permission
        }
      };
    }
  }),
  8799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => canonicalize
    });
    function serializeString(value) {
      if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
      return JSON.stringify(value);
    }
    function serializePrimitive(value) {
      switch (typeof value) {
       case "number":
        if (isNaN(value)) throw new Error("NaN is not allowed");
        if (!isFinite(value)) throw new Error("Infinity is not allowed");
        return JSON.stringify(value);

       case "string":
        return serializeString(value);

       case "boolean":
        return value ? "true" : "false";

       default:
        return JSON.stringify(value);
      }
    }
    function enterValue(value, seen) {
      let wrappers = null;
      while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
        if (seen.has(value)) throw new Error("Circular reference detected");
        seen.add(value);
        (wrappers ??= []).push(value);
        value = value.toJSON();
      }
      if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
      if (value === null || typeof value !== "object") {
        if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
        return serializePrimitive(value);
      }
      if (seen.has(value)) throw new Error("Circular reference detected");
      seen.add(value);
      return {
        container: value,
        keys: Array.isArray(value) ? null : Object.keys(value).sort(),
        index: 0,
        first: true,
        wrappers
      };
    }
    function canonicalize(object) {
      if (object === null || typeof object !== "object") return serializePrimitive(object);
      const seen = new Set;
      const root = enterValue(object, seen);
      if (typeof root !== "object") return root;
      let result = root.keys === null ? "[" : "{";
      const stack = [ root ];
      outer: while (stack.length > 0) {
        const frame = stack[stack.length - 1];
        const container = frame.container;
        if (frame.keys === null) {
          while (frame.index < container.length) {
            const i = frame.index++;
            if (i > 0) result += ",";
            const element = container[i];
            const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
            if (value === null || typeof value !== "object") {
              result += serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (typeof child !== "object") {
              result += child === void 0 ? "null" : child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "]";
        } else {
          const keys = frame.keys;
          while (frame.index < keys.length) {
            const key = keys[frame.index++];
            const value = container[key];
            if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
            if (value === null || typeof value !== "object") {
              if (frame.first) frame.first = false; else result += ",";
              result += serializeString(key) + ":" + serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (child === void 0) continue;
            if (frame.first) frame.first = false; else result += ",";
            result += serializeString(key) + ":";
            if (typeof child !== "object") {
              result += child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "}";
        }
        seen.delete(container);
        if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
        stack.pop();
      }
      return result;
    }
  })
};
