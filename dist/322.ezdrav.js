export const id = 322;

export const ids = [ 322 ];

export const modules = {
  4074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => figuresOf
    });
    var zone = __webpack_require__(7209);
    function momentOf({outcome, schedule}) {
      return outcome?.["started-at"] ?? schedule.start;
    }
    function casesOf(solutions, span) {
      return solutions.flatMap(solution => solution.interventions.map(kept => ({
        ...kept,
        solution,
        at: momentOf(kept.intervention)
      }))).filter(({intervention: {environment, status}, at}) => {
        const date = (0, zone.gD)(at);
        const counts = environment === "production" && status !== "draft";
        return counts && span.from <= date && date <= span.to;
      }).toSorted((one, other) => one.at - other.at);
    }
    function carriedOutOf(cases) {
      return cases.flatMap(each => {
        const {outcome} = each.intervention;
        return outcome === void 0 || outcome.result === "cancelled" ? [] : [ {
          ...each,
          outcome
        } ];
      });
    }
    function isUrgent({intervention}) {
      return intervention.urgent !== void 0;
    }
    var instant = __webpack_require__(9466);
    var lead_time = __webpack_require__(1431);
    var entries = __webpack_require__(7183);
    var figures_span = __webpack_require__(7988);
    var value = __webpack_require__(4239);
    const FIGURES = [ {
      id: "finished",
      unit: "interventions",
      of: ({cases}) => (0, value.U9)(cases.filter(({intervention}) => intervention.outcome).length)
    }, {
      id: "cancelled",
      unit: "interventions",
      of: ({cases}) => countBy(cases, "cancelled")
    }, {
      id: "withdrawn",
      unit: "interventions",
      of: ({cases}) => (0, value.U9)(cases.filter(isWithdrawn).length)
    }, {
      id: "without-outcome",
      unit: "interventions",
      of: ({cases, now}) => (0, value.U9)(cases.filter(each => lacksOutcome(each, now)).length)
    }, {
      id: "deployment-frequency",
      unit: "interventions",
      dora: true,
      of: ({carriedOut, span}) => (0, value.TS)(carriedOut.length, (0, figures_span.hF)(span))
    }, {
      id: "change-failure-rate",
      unit: "interventions",
      dora: true,
      of: ({carriedOut}) => (0, value.uM)(carriedOut.filter(isRolledBack).length, carriedOut.length)
    }, {
      id: "rework-rate",
      unit: "interventions",
      dora: true,
      of: ({carriedOut}) => (0, value.uM)(carriedOut.filter(isUrgent).length, carriedOut.length)
    }, {
      id: "recovery-time",
      unit: "minutes",
      dora: true,
      of: ({carriedOut}) => (0, value.JZ)(carriedOut.filter(isRolledBack).flatMap(({outcome}) => lengthOf(outcome) ?? []))
    }, {
      id: "overrun",
      unit: "interventions",
      of: ({carriedOut}) => {
        const known = carriedOut.filter(each => !isUrgent(each) && ended(each) !== void 0);
        const over = known.filter(each => (ended(each) ?? 0) > each.intervention.schedule.end);
        return (0, value.uM)(over.length, known.length);
      }
    }, {
      id: "downtime-planned",
      unit: "minutes",
      of: ({carriedOut}) => (0, value.X5)(downtimes(carriedOut).map(({planned}) => planned))
    }, {
      id: "downtime-actual",
      unit: "minutes",
      of: ({carriedOut}) => (0, value.X5)(downtimes(carriedOut).map(({actual}) => actual))
    }, {
      id: "downtime-undeclared",
      unit: "interventions",
      of: ({carriedOut}) => {
        const known = carriedOut.filter(({intervention, outcome}) => !intervention.schedule.downtime && outcome["downtime-minutes"] !== void 0);
        const some = known.filter(({outcome}) => outcome["downtime-minutes"] !== 0);
        return (0, value.uM)(some.length, known.length);
      }
    }, {
      id: "announced-ahead",
      unit: "working-days",
      of: ({carriedOut}) => (0, value.JZ)(carriedOut.flatMap(each => workingDaysAhead(each) ?? []))
    }, {
      id: "approval-client",
      unit: "hours",
      of: material => approvalHours(material, "client")
    }, {
      id: "approval-ezdrav-ict",
      unit: "hours",
      of: material => approvalHours(material, "ezdrav-ict")
    }, {
      id: "approvals-in-file",
      unit: "approvals",
      of: ({carriedOut}) => {
        const both = carriedOut.flatMap(({intervention: {approvals}}) => [ approvals?.client, approvals?.["ezdrav-ict"] ]);
        return (0, value.uM)(both.filter(each => each !== void 0).length, both.length);
      }
    }, {
      id: "leavers",
      unit: "leavers",
      of: material => (0, value.U9)(leaversOf(material).length)
    }, {
      id: "revocation-time",
      unit: "hours",
      of: material => (0, value.JZ)(leaversOf(material).flatMap(({hours}) => hours ?? []))
    }, {
      id: "revocation-open",
      unit: "leavers",
      of: material => (0, value.U9)(leaversOf(material).filter(({hours}) => hours === null).length)
    } ];
    function isWithdrawn({intervention}) {
      return intervention.status === "withdrawn" && intervention.outcome === void 0;
    }
    function lacksOutcome(each, now) {
      const {outcome, schedule} = each.intervention;
      return outcome === void 0 && !isWithdrawn(each) && schedule.end <= now;
    }
    function isRolledBack({outcome}) {
      return outcome.result === "rolled-back";
    }
    function countBy(cases, result) {
      return (0, value.U9)(cases.filter(({intervention}) => intervention.outcome?.result === result).length);
    }
    function ended({outcome}) {
      return outcome["ended-at"];
    }
    function lengthOf(outcome) {
      const {"started-at": start, "ended-at": end} = outcome;
      if (start === void 0 || end === void 0 || end < start) return null;
      return (end - start) / instant.pY;
    }
    function downtimes(carriedOut) {
      return carriedOut.flatMap(({intervention: {schedule}, outcome, at}) => {
        const planned = schedule.downtime ? schedule["downtime-minutes"] : 0;
        const actual = outcome["downtime-minutes"];
        return planned === void 0 || actual === void 0 ? [] : [ {
          planned,
          actual,
          at
        } ];
      });
    }
    function workingDaysAhead({intervention, solution}) {
      const {announcement, schedule, urgent} = intervention;
      if (announcement === void 0 || urgent !== void 0) return null;
      const {reading, extra} = solution;
      const ahead = (0, lead_time.M2)({
        announced: announcement["sent-at"],
        start: schedule.start,
        reading,
        extra
      });
      return ahead.known ? ahead.workingDays : null;
    }
    function approvalHours({cases}, party) {
      return (0, value.JZ)(cases.flatMap(({intervention: {announcement, approvals}}) => {
        const approval = approvals?.[party];
        if (announcement === void 0 || approval === void 0) return [];
        return Math.max(0, approval.at - announcement["sent-at"]) / instant.dp;
      }));
    }
    function leaversOf({solutions, span, now}) {
      return solutions.flatMap(solution => (solution.roster?.staff ?? []).flatMap(member => {
        const left = (0, entries.XL)(member);
        if (left === null || left > now || !(0, figures_span.S1)(left, span)) return [];
        const confirmed = member.revocation?.confirmed;
        const hours = confirmed === void 0 ? null : Math.max(0, confirmed - left) / instant.dp;
        return [ {
          ref: member.ref,
          solution,
          hours
        } ];
      }));
    }
    function remarksOf(solutions, cases, carriedOut, now) {
      return [ ...solutions.flatMap(({label, unreadable}) => unreadable.map(path => ({
        kind: "unreadable",
        solution: label,
        path
      }))), ...sameNames(solutions), ...cases.filter(each => lacksOutcome(each, now)).map(each => remark("no-outcome", each)), ...carriedOut.flatMap(each => {
        const {"started-at": start, "ended-at": end} = each.outcome;
        if (start === void 0 || end === void 0) return [ remark("no-times", each) ];
        return end < start ? [ remark("ends-before-start", each) ] : [];
      }), ...pairs(solutions, cases, carriedOut) ];
    }
    function remark(kind, {solution, intervention}) {
      return {
        kind,
        solution: solution.label,
        id: intervention.id
      };
    }
    function sameNames(solutions) {
      const names = new Set(solutions.map(({name}) => name));
      return [ ...names ].flatMap(name => {
        const labels = solutions.filter(each => each.name === name).map(({label}) => label);
        return name === null || labels.length < 2 ? [] : [ {
          kind: "same-name",
          name,
          solutions: labels
        } ];
      });
    }
    function pairs(solutions, cases, carriedOut) {
      return solutions.flatMap(solution => {
        const ids = cases.filter(each => each.solution === solution).map(idOf);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
        const done = carriedOut.filter(each => each.solution === solution && !isUrgent(each));
        const overlapping = done.flatMap((each, index) => {
          const before = done.slice(0, index).findLast(other => endOf(other) > each.at);
          return before === void 0 ? [] : [ [ idOf(before), idOf(each) ] ];
        });
        return [ ...[ ...new Set(twice) ].map(id => ({
          kind: "same-id",
          solution: solution.label,
          ids: [ id, id ]
        })), ...overlapping.map(both => ({
          kind: "overlap",
          solution: solution.label,
          ids: both
        })) ];
      });
    }
    function idOf({intervention}) {
      return intervention.id;
    }
    function endOf({outcome, at}) {
      return outcome["ended-at"] ?? at;
    }
    function figuresOf(solutions, span, now) {
      const cases = casesOf(solutions, span);
      const carriedOut = carriedOutOf(cases);
      const material = {
        cases,
        carriedOut,
        solutions,
        span,
        now
      };
      return {
        span,
        solutions: solutions.map(({label, name}) => ({
          label,
          name
        })),
        figures: FIGURES.map(({of, ...figure}) => ({
          ...figure,
          value: of(material)
        })),
        months: (0, figures_span.vo)(span).map(month => monthOf(month, material)),
        remarks: remarksOf(solutions, cases, carriedOut, now)
      };
    }
    function monthOf(month, {carriedOut}) {
      const those = carriedOut.filter(({at}) => (0, zone.gD)(at).startsWith(month));
      const down = downtimes(those);
      const rolledBack = those.filter(isRolledBack);
      const stayed = those.filter(each => !isRolledBack(each));
      return {
        month,
        planned: stayed.filter(each => !isUrgent(each)).length,
        urgent: stayed.filter(isUrgent).length,
        rolledBack: rolledBack.length,
        downtimePlanned: down.reduce((sum, {planned}) => sum + planned, 0),
        downtimeActual: down.reduce((sum, {actual}) => sum + actual, 0)
      };
    }
  }),
  7988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S1: () => isIn,
      ZG: () => lastMonth,
      hF: () => daysOf,
      vo: () => monthsOf
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    function daysOf({from, to}) {
      return Math.round((Date.parse(to) - Date.parse(from)) / 864e5) + 1;
    }
    function isIn(at, {from, to}) {
      const date = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
      return from <= date && date <= to;
    }
    function monthsOf({from, to}) {
      const months = [];
      for (let date = from; date.slice(0, 7) <= to.slice(0, 7); ) {
        const month = date.slice(0, 7);
        months.push(month);
        while (date.slice(0, 7) === month) date = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(date, 1);
      }
      return months;
    }
    function lastMonth(today) {
      const to = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(today, -Number(today.slice(8)));
      return {
        from: (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(to, 1 - Number(to.slice(8))),
        to
      };
    }
  }),
  4239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JZ: () => median,
      TQ: () => FEWEST,
      TS: () => rate,
      U9: () => count,
      X5: () => total,
      uM: () => share
    });
    const FEWEST = 5;
    function count(number) {
      return {
        kind: "count",
        number,
        of: number
      };
    }
    function share(part, of) {
      return of < FEWEST ? {
        kind: "not-enough",
        of
      } : {
        kind: "share",
        part,
        of
      };
    }
    function median(numbers) {
      const of = numbers.length;
      if (of < FEWEST) return {
        kind: "not-enough",
        of
      };
      const sorted = numbers.toSorted((one, other) => one - other);
      const [low = 0, high = low] = sorted.slice(Math.ceil(of / 2) - 1, Math.floor(of / 2) + 1);
      return {
        kind: "median",
        number: (low + high) / 2,
        of
      };
    }
    function total(numbers) {
      const of = numbers.length;
      if (of < FEWEST) return {
        kind: "not-enough",
        of
      };
      return {
        kind: "total",
        number: numbers.reduce((sum, number) => sum + number, 0),
        of
      };
    }
    function rate(of, days) {
      return of < FEWEST ? {
        kind: "not-enough",
        of
      } : {
        kind: "rate",
        perWeek: of * 7 / days,
        of
      };
    }
  }),
  8317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => keptSolution,
      t: () => isKept
    });
    var _records_intervention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2570);
    var _records_solution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7370);
    var _records_staff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5456);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5987);
    const INTERVENTION = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;
    function isKept(path) {
      return INTERVENTION.test(path) || path === _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.iZ || path === _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.Fo;
    }
    function keptSolution(label, files) {
      const unreadable = [];
      const interventions = files.flatMap(({path, source}) => {
        if (!INTERVENTION.test(path)) return [];
        const reading = (0, _records_intervention_js__WEBPACK_IMPORTED_MODULE_0__.I)(path, source);
        if (reading.ok) return [ {
          path,
          intervention: reading.value
        } ];
        unreadable.push(path);
        return [];
      });
      const read = (path, reader) => {
        const file = files.find(each => each.path === path);
        if (file === void 0) return null;
        const reading = reader(path, file.source);
        if (reading.ok) return reading.value;
        unreadable.push(path);
        return null;
      };
      const solution = read(_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.iZ, _records_solution_js__WEBPACK_IMPORTED_MODULE_1__.K);
      const {calendar} = solution ?? _records_solution_js__WEBPACK_IMPORTED_MODULE_1__.U;
      return {
        solution: {
          label,
          name: solution?.name ?? null,
          interventions,
          roster: read(_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.Fo, _records_staff_js__WEBPACK_IMPORTED_MODULE_2__.h),
          unreadable,
          reading: calendar["lead-time"],
          extra: calendar["extra-non-working-days"]
        },
        language: solution?.language
      };
    }
  }),
  7740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $M: () => figuresHtml,
      _t: () => figuresTable,
      ro: () => remarksOf
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var escaping = __webpack_require__(4391);
    const HEIGHT = 120;
    const TOP = 18;
    const STEP = 33;
    const WIDEST = 22;
    function chart(title, labels, series, stacked) {
      const columns = labels.map((_, index) => series.map(({numbers}) => numbers[index] ?? 0));
      const heights = columns.map(column => stacked ? column.reduce((sum, number) => sum + number, 0) : Math.max(...column));
      const highest = Math.max(1, ...heights);
      const y = number => Math.round(number / highest * HEIGHT);
      const bars = columns.map((column, index) => (stacked ? stack : beside)(column, series, 16 + index * STEP, y));
      const names = labels.map((label, index) => `<text x="${16 + index * STEP + WIDEST / 2}" y="${TOP + HEIGHT + 16}">${(0, 
      escaping.js)(label)}</text>`);
      const totals = heights.map((height, index) => height === 0 ? "" : `<text x="${16 + index * STEP + WIDEST / 2}" y="${TOP + HEIGHT - y(height) - 4}">${height}</text>`);
      const width = 26 + labels.length * STEP;
      const read = labels.map((label, index) => {
        const parts = series.map(({name}, each) => `${name} ${columns[index]?.[each] ?? 0}`);
        return `${label}: ${parts.join(", ")}`;
      }).join("; ");
      return [ "<figure>", `<figcaption>${(0, escaping.js)(title)}</figcaption>`, `<ul class="legend">${series.map(({look, name}) => `<li><svg width="14" height="14" aria-hidden="true"><rect class="${look}" width="14" height="14"/></svg>${(0, 
      escaping.js)(name)}</li>`).join("")}</ul>`, '<div class="scroll" tabindex="0">', `<svg width="${width}" height="${TOP + HEIGHT + 24}" role="img" aria-label="${(0, 
      escaping.js)(`${title}. ${read}`)}">`, `<line class="ground" x1="10" x2="${width - 10}" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>`, ...bars.flat(), ...totals, ...names, "</svg>", "</div>", "</figure>" ].join("\n");
    }
    const stack = (column, series, x, y) => {
      let below = 0;
      return column.flatMap((number, index) => {
        const [from, to] = [ y(below), y(below + number) ];
        below += number;
        return bar(series[index]?.look, x, WIDEST, from, to);
      });
    };
    const beside = (column, series, x, y) => {
      const width = WIDEST / column.length;
      return column.flatMap((number, index) => bar(series[index]?.look, x + index * width, width - 1, 0, y(number)));
    };
    function bar(look, x, width, from, to) {
      if (to <= from) return [];
      return [ `<rect class="${look}" x="${x}" y="${TOP + HEIGHT - to}" width="${width}" height="${to - from}"/>` ];
    }
    var figures_rows = __webpack_require__(6670);
    const FIGURES_STYLE = '\n:root {\n  color-scheme: light dark;\n  --page: #ffffff; --edge: #d1d9e0; --text: #1f2328; --soft: #59636e;\n  --planned: #2f62ad; --urgent: #b34700; --rolled-back: #6d28d9; --announced: #8a94a0; --actual: #2f62ad;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --page: #0d1117; --edge: #3d444d; --text: #f0f6fc; --soft: #a3adb8;\n    --planned: #86b0ee; --urgent: #ffb066; --rolled-back: #d2b4ff; --announced: #8a94a0; --actual: #86b0ee;\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }\nh1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.25; }\nh2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }\np { margin: .35rem 0; }\ncode { font: inherit; }\n.soft, .definition { color: var(--soft); font-size: .9rem; }\ntable { width: 100%; border-collapse: collapse; margin-top: 1.25rem; }\ntd, th { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: top; font-weight: 400; }\ntbody th { width: 62%; }\n.name { font-weight: 600; }\n.dora { margin-left: .4rem; padding: 0 .35rem; border: 1px solid var(--edge); border-radius: 1rem; color: var(--soft); font-size: .75rem; }\n.definition, .from { display: block; }\n.from { color: var(--soft); font-size: .9rem; }\n.value { font-weight: 600; }\n.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1.25rem; }\nfigure { margin: 0; min-width: 0; }\nfigcaption { font-weight: 600; }\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .3rem 0; padding: 0; list-style: none; color: var(--soft); font-size: .9rem; }\n.legend li { display: flex; align-items: center; gap: .4rem; }\n.scroll { overflow-x: auto; }\nsvg { display: block; }\nsvg text { fill: var(--text); font-size: 11px; text-anchor: middle; }\n.ground { stroke: var(--edge); }\nrect.planned { fill: var(--planned); } rect.urgent { fill: var(--urgent); } rect.rolled-back { fill: var(--rolled-back); }\nrect.announced { fill: var(--announced); } rect.actual { fill: var(--actual); }\n@media (max-width: 30rem) { tbody th { width: 55%; } }\n@media print { body { max-width: none; padding: 0; } * { print-color-adjust: exact; } }\n';
    function policy() {
      const hash = (0, external_node_crypto_.createHash)("sha256").update(FIGURES_STYLE).digest("base64");
      return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    }
    function figuresHtml(figures, words) {
      const title = (0, figures_rows.Gg)(figures, words);
      return [ "<!doctype html>", `<html lang="${words.language}">`, "<head>", '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy()}">`, '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', `<title>${(0, 
      escaping.js)((0, escaping.M_)(title, words.quotes))}</title>`, `<style>${FIGURES_STYLE}</style>`, "</head>", "<body>", "<main>", `<h1>${(0, 
      escaping.hy)(title)}</h1>`, `<p class="soft">${(0, escaping.hy)(figures.solutions.map(figures_rows.hO).join(", "))}</p>`, chartsOf(figures, words), figuresTable(figures, words), `<p class="soft">${(0, 
      escaping.hy)(words.doraAbout)}</p>`, `<p class="soft">${(0, escaping.hy)(words.notHeld)}</p>`, ...remarksOf(figures, words), "</main>", "</body>", "</html>", "" ].join("\n");
    }
    function figuresTable({figures}, words) {
      const rows = figures.map(figure => {
        const {name, value, from, definition, dora} = (0, figures_rows.OB)(figure, words);
        return [ `<tr><th scope="row"><span class="name">${(0, escaping.js)(name)}</span>`, ...dora ? [ `<span class="dora">${(0, 
        escaping.js)(words.dora)}</span>` ] : [], `<span class="definition">${(0, escaping.js)(definition)}</span></th>`, `<td><span class="value">${(0, 
        escaping.js)(value)}</span>`, ...from === null ? [] : [ `<span class="from">${(0, 
        escaping.js)(from)}</span>` ], "</td></tr>" ].join("");
      });
      const head = `<thead><tr><th scope="col">${(0, escaping.js)(words.figure)}</th><th scope="col">${(0, 
      escaping.js)(words.value)}</th></tr></thead>`;
      return [ "<table>", head, "<tbody>", ...rows, "</tbody>", "</table>" ].join("\n");
    }
    function remarksOf({remarks}, words) {
      if (remarks.length === 0) return [ `<p>${(0, escaping.js)(words.nothing)}</p>` ];
      const items = remarks.map(remark => `<li>${(0, escaping.hy)((0, figures_rows.wh)(remark, words))}</li>`);
      return [ `<h2>${(0, escaping.js)(words.remarks)}</h2>`, `<ul>${items.join("")}</ul>` ];
    }
    function chartsOf({months}, {charts}) {
      const labels = months.map(({month}) => `${Number(month.slice(5))}/${month.slice(2, 4)}`);
      const work = [ {
        look: "planned",
        name: charts.planned,
        numbers: months.map(({planned}) => planned)
      }, {
        look: "urgent",
        name: charts.urgent,
        numbers: months.map(({urgent}) => urgent)
      }, {
        look: "rolled-back",
        name: charts.rolledBack,
        numbers: months.map(({rolledBack}) => rolledBack)
      } ];
      const downtime = [ {
        look: "announced",
        name: charts.announced,
        numbers: months.map(({downtimePlanned}) => downtimePlanned)
      }, {
        look: "actual",
        name: charts.actual,
        numbers: months.map(({downtimeActual}) => downtimeActual)
      } ];
      return [ '<div class="charts">', chart(charts.work, labels, work, true), chart(charts.downtime, labels, downtime, false), "</div>" ].join("\n");
    }
  }),
  2479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => figuresJson,
      V: () => figuresDocument
    });
    function figuresJson(figures) {
      return `${JSON.stringify(figuresDocument(figures), null, 2)}\n`;
    }
    function figuresDocument({span, solutions, figures, months, remarks}) {
      return {
        schema: 1,
        from: span.from,
        to: span.to,
        solutions,
        figures: figures.map(({id, unit, dora = false, value}) => ({
          id,
          unit,
          dora,
          ...value
        })),
        months: months.map(({rolledBack, downtimePlanned, downtimeActual, ...month}) => ({
          ...month,
          "rolled-back": rolledBack,
          "downtime-planned-minutes": downtimePlanned,
          "downtime-actual-minutes": downtimeActual
        })),
        remarks
      };
    }
  }),
  6670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w_: () => figureWords,
      wh: () => remarkSentence,
      OB: () => rowOf,
      hO: () => solutionName,
      Gg: () => titleOf
    });
    var figures_value = __webpack_require__(4239);
    var escaping = __webpack_require__(4391);
    var moments = __webpack_require__(9354);
    const DATE = new Intl.DateTimeFormat("en-GB", {
      dateStyle: "medium",
      timeZone: "UTC"
    });
    const figures = {
      language: "en",
      moments: moments.N,
      day: date => DATE.format(Date.parse(date)),
      quotes: [ "“", "”" ],
      number: new Intl.NumberFormat("en", {
        maximumFractionDigits: 1
      }),
      percent: new Intl.NumberFormat("en", {
        style: "percent",
        maximumFractionDigits: 0
      }),
      title: (from, to) => `Interventions from ${from} to ${to}`,
      solutions: "Solutions",
      from: records => `from ${records}`,
      of: (part, whole, percent) => `${part} of ${whole} (${percent})`,
      perWeek: number => `${number} a week`,
      notEnough: (of, needed) => `not enough records (${of} of at least ${needed})`,
      dora: "DORA",
      doraAbout: "DORA marks a figure of the DevOps Research and Assessment programme (dora.dev). The files hold no time of the commits, so the lead time for changes is not given.",
      notHeld: "The files do not hold which deployments were refused, so refusals are not counted.",
      remarks: "Counted, but look at these",
      nothing: "Every record could be counted as it stands.",
      notToday: "Figures of the last month are written on the first working day of a month; today is another day.",
      definition: "Definition",
      figure: "Figure",
      value: "Value",
      names: {
        finished: "Finished interventions",
        cancelled: "Cancelled",
        withdrawn: "Withdrawn before the start",
        "without-outcome": "Slot over, outcome missing",
        "deployment-frequency": "Deployment frequency",
        "change-failure-rate": "Rolled back (change failure rate)",
        "rework-rate": "Urgent (rework rate)",
        "recovery-time": "Recovery time",
        overrun: "Ended after the slot",
        "downtime-planned": "Announced downtime",
        "downtime-actual": "Actual downtime",
        "downtime-undeclared": "Downtime nobody announced",
        "announced-ahead": "Announced ahead",
        "approval-client": "Time to the client’s approval",
        "approval-ezdrav-ict": "Time to the ICT team’s approval",
        "approvals-in-file": "Approvals recorded in the files",
        leavers: "People who left",
        "revocation-time": "Time until access was revoked",
        "revocation-open": "Revocations not confirmed"
      },
      definitions: {
        finished: "Production interventions with an outcome whose work began in the period.",
        cancelled: "Finished interventions with the result cancelled.",
        withdrawn: "Interventions with status withdrawn that were to begin in the period.",
        "without-outcome": "Interventions whose slot is over and for which no outcome is recorded.",
        "deployment-frequency": "Interventions carried out (completed or rolled back), divided by the weeks of the period.",
        "change-failure-rate": "Of the interventions carried out, those that were rolled back.",
        "rework-rate": "Of the interventions carried out, those that were urgent.",
        "recovery-time": "Median time from the start to the end of an intervention that was rolled back, where both are recorded.",
        overrun: "Of the planned interventions carried out with a recorded end, those that ended after their slot.",
        "downtime-planned": "Sum of schedule.downtime-minutes, over the interventions that also record the actual downtime.",
        "downtime-actual": "Sum of outcome.downtime-minutes over the same interventions.",
        "downtime-undeclared": "Of the interventions announced without downtime that record it, those with more than 0 minutes.",
        "announced-ahead": "Median of the working days from the announcement to the evening of the work, for planned interventions.",
        "approval-client": "Median time from the announcement to the client’s approval in the file.",
        "approval-ezdrav-ict": "Median time from the announcement to the ICT team’s approval in the file.",
        "approvals-in-file": "Of two approvals for each intervention carried out, those the file records. The others were given as reviews, comments or signed mail, or are missing.",
        leavers: "Entries of the roster whose last day lies in the period.",
        "revocation-time": "Median time from the end of the last day to the confirmed revocation. Zero if it came first.",
        "revocation-open": "People who left in the period and whose revocation is not confirmed."
      },
      units: {
        interventions: {
          one: "intervention",
          other: "interventions"
        },
        minutes: {
          one: "minute",
          other: "minutes"
        },
        hours: {
          one: "hour",
          other: "hours"
        },
        "working-days": {
          one: "working day",
          other: "working days"
        },
        leavers: {
          one: "person",
          other: "people"
        },
        approvals: {
          one: "approval",
          other: "approvals"
        }
      },
      records: {
        one: "record",
        other: "records"
      },
      problems: {
        unreadable: (path, solution) => `${path} (${solution}) could not be read.`,
        "same-name": (name, solutions) => `${solutions} all call themselves ${name}.`,
        "no-outcome": (id, solution) => `${id} (${solution}): the slot is over and no outcome is recorded.`,
        "no-times": (id, solution) => `${id} (${solution}): start or end is not recorded, so no duration was counted.`,
        "ends-before-start": (id, solution) => `${id} (${solution}): the recorded end is before the start, so no duration was counted.`,
        overlap: (ids, solution) => `${ids} (${solution}): their times overlap.`,
        "same-id": (ids, solution) => `${ids} (${solution}): two files bear this id; both were counted.`
      },
      charts: {
        work: "Interventions by month",
        planned: "planned",
        urgent: "urgent",
        rolledBack: "rolled back",
        downtime: "Downtime by month, minutes",
        announced: "announced",
        actual: "actual"
      }
    };
    const figures_DATE = new Intl.DateTimeFormat("sl", {
      day: "numeric",
      month: "numeric",
      year: "numeric",
      timeZone: "UTC"
    });
    const figures_figures = {
      language: "sl",
      moments: moments.h,
      day: date => figures_DATE.format(Date.parse(date)),
      quotes: [ "»", "«" ],
      number: new Intl.NumberFormat("sl", {
        maximumFractionDigits: 1
      }),
      percent: new Intl.NumberFormat("sl", {
        style: "percent",
        maximumFractionDigits: 0
      }),
      title: (from, to) => `Posegi od ${from} do ${to}`,
      solutions: "Rešitve",
      from: records => `iz ${records}`,
      of: (part, whole, percent) => `${part} od ${whole} (${percent})`,
      perWeek: number => `${number} na teden`,
      notEnough: (of, needed) => `premalo zapisov (${of} od najmanj ${needed})`,
      dora: "DORA",
      doraAbout: "Oznaka DORA pomeni kazalnik programa DevOps Research and Assessment (dora.dev). Datoteke ne vsebujejo časov uveljavitev kode, zato časa od spremembe do namestitve ni.",
      notHeld: "Datoteke ne vsebujejo zavrnjenih namestitev, zato te niso štete.",
      remarks: "Šteto, a preverite",
      nothing: "Vsi zapisi so bili šteti, kot so.",
      notToday: "Kazalniki prejšnjega meseca se zapišejo prvi delovni dan v mesecu; danes ni ta dan.",
      definition: "Opredelitev",
      figure: "Kazalnik",
      value: "Vrednost",
      names: {
        finished: "Zaključeni posegi",
        cancelled: "Odpovedani",
        withdrawn: "Umaknjeni pred začetkom",
        "without-outcome": "Termin minil, izida ni",
        "deployment-frequency": "Pogostost namestitev",
        "change-failure-rate": "Povrnjeni (delež neuspelih sprememb)",
        "rework-rate": "Urgentni (delež nenačrtovanih namestitev)",
        "recovery-time": "Čas povrnitve",
        overrun: "Končani po terminu",
        "downtime-planned": "Najavljeni izpad",
        "downtime-actual": "Dejanski izpad",
        "downtime-undeclared": "Nenajavljen izpad",
        "announced-ahead": "Najavljeno vnaprej",
        "approval-client": "Čas do odobritve naročnika",
        "approval-ezdrav-ict": "Čas do odobritve ekipe IKT",
        "approvals-in-file": "Odobritve, zapisane v datotekah",
        leavers: "Odhodi",
        "revocation-time": "Čas do preklica pooblastil",
        "revocation-open": "Nepotrjeni preklici"
      },
      definitions: {
        finished: "Produkcijski posegi z izidom, katerih delo se je začelo v obdobju.",
        cancelled: "Zaključeni posegi z izidom cancelled.",
        withdrawn: "Posegi s stanjem withdrawn, ki bi se začeli v obdobju.",
        "without-outcome": "Posegi, katerih termin je minil, izid pa ni zapisan.",
        "deployment-frequency": "Izvedeni posegi (dokončani ali povrnjeni), deljeni s številom tednov v obdobju.",
        "change-failure-rate": "Delež izvedenih posegov, ki so bili povrnjeni.",
        "rework-rate": "Delež izvedenih posegov, ki so bili urgentni.",
        "recovery-time": "Mediana časa od začetka do konca posega, ki je bil povrnjen, kjer sta zapisana oba.",
        overrun: "Delež izvedenih načrtovanih posegov z zapisanim koncem, ki so se končali po svojem terminu.",
        "downtime-planned": "Vsota schedule.downtime-minutes pri posegih, ki imajo zapisan tudi dejanski izpad.",
        "downtime-actual": "Vsota outcome.downtime-minutes pri istih posegih.",
        "downtime-undeclared": "Delež posegov, najavljenih brez izpada, z zapisanim izpadom nad 0 minut.",
        "announced-ahead": "Mediana delovnih dni od najave do večera posega, pri načrtovanih posegih.",
        "approval-client": "Mediana časa od najave do odobritve naročnika, zapisane v datoteki.",
        "approval-ezdrav-ict": "Mediana časa od najave do odobritve ekipe IKT, zapisane v datoteki.",
        "approvals-in-file": "Od dveh odobritev za vsak izvedeni poseg tiste, ki so zapisane v datoteki. Druge so bile dane kot pregled, komentar ali podpisana pošta ali pa jih ni.",
        leavers: "Vnosi v seznamu sodelavcev, katerih zadnji dan je v obdobju.",
        "revocation-time": "Mediana časa od konca zadnjega dne do potrjenega preklica. Nič, če je bil preklic prej.",
        "revocation-open": "Osebe, ki so odšle v obdobju in katerih preklic ni potrjen."
      },
      units: {
        interventions: {
          one: "poseg",
          two: "posega",
          few: "posegi",
          other: "posegov"
        },
        minutes: {
          one: "minuta",
          two: "minuti",
          few: "minute",
          other: "minut"
        },
        hours: {
          one: "ura",
          two: "uri",
          few: "ure",
          other: "ur"
        },
        "working-days": {
          one: "delovni dan",
          two: "delovna dneva",
          few: "delovni dnevi",
          other: "delovnih dni"
        },
        leavers: {
          one: "oseba",
          two: "osebi",
          few: "osebe",
          other: "oseb"
        },
        approvals: {
          one: "odobritev",
          two: "odobritvi",
          few: "odobritve",
          other: "odobritev"
        }
      },
      records: {
        one: "zapisa",
        other: "zapisov"
      },
      problems: {
        unreadable: (path, solution) => `${path} (${solution}): datoteke ni bilo mogoče prebrati.`,
        "same-name": (name, solutions) => `${solutions}: vse se imenujejo ${name}.`,
        "no-outcome": (id, solution) => `${id} (${solution}): termin je minil, izid ni zapisan.`,
        "no-times": (id, solution) => `${id} (${solution}): začetek ali konec ni zapisan, zato trajanje ni šteto.`,
        "ends-before-start": (id, solution) => `${id} (${solution}): zapisani konec je pred začetkom, zato trajanje ni šteto.`,
        overlap: (ids, solution) => `${ids} (${solution}): njihovi časi se prekrivajo.`,
        "same-id": (ids, solution) => `${ids} (${solution}): to oznako imata dve datoteki; šteti sta obe.`
      },
      charts: {
        work: "Posegi po mesecih",
        planned: "načrtovani",
        urgent: "urgentni",
        rolledBack: "povrnjeni",
        downtime: "Izpad po mesecih, minute",
        announced: "najavljeni",
        actual: "dejanski"
      }
    };
    function figureWords(language) {
      return language === "sl" ? figures_figures : figures;
    }
    function rowOf({id, value, unit, dora}, words) {
      const {moments, number} = words;
      const amount = of => Number.isInteger(of) ? moments.count(of, words.units[unit]) : `${number.format(of)} ${words.units[unit].other}`;
      const shown = () => {
        switch (value.kind) {
         case "count":
          return moments.count(value.number, words.units[unit]);

         case "share":
          return words.of(String(value.part), String(value.of), words.percent.format(value.part / value.of));

         case "median":
         case "total":
          return amount(value.number);

         case "rate":
          return words.perWeek(number.format(value.perWeek));

         case "not-enough":
          return words.notEnough(String(value.of), String(figures_value.TQ));

         default:
          return value;
        }
      };
      const itself = value.kind === "count" || value.kind === "share" || value.kind === "not-enough";
      return {
        name: words.names[id],
        value: shown(),
        from: itself ? null : words.from(moments.count(value.of, words.records)),
        definition: words.definitions[id],
        dora: dora === true
      };
    }
    function titleOf({span}, words) {
      return words.title(words.day(span.from), words.day(span.to));
    }
    function solutionName({label, name}) {
      return name === null ? (0, escaping.TL)(label) : `${(0, escaping.TL)(name)} (${(0, 
      escaping.TL)(label)})`;
    }
    function remarkSentence(remark, {problems}) {
      switch (remark.kind) {
       case "unreadable":
        return problems.unreadable((0, escaping.TL)(remark.path), (0, escaping.TL)(remark.solution));

       case "same-name":
        return problems["same-name"]((0, escaping.TL)(remark.name), remark.solutions.map(escaping.TL).join(", "));

       case "overlap":
        return problems.overlap(remark.ids.map(escaping.TL).join(", "), (0, escaping.TL)(remark.solution));

       case "same-id":
        return problems["same-id"]((0, escaping.TL)(remark.ids[0]), (0, escaping.TL)(remark.solution));

       case "no-outcome":
       case "no-times":
       case "ends-before-start":
        return problems[remark.kind]((0, escaping.TL)(remark.id), (0, escaping.TL)(remark.solution));

       default:
        return remark;
      }
    }
  }),
  4254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => figuresText
    });
    var _escaping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4391);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3023);
    var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6670);
    function figuresText(figures, words, columns) {
      const paragraph = (sentence, first, others = first) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_1__.ky)((0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_2__.M_)(sentence, words.quotes), columns, first, others);
      const rows = figures.figures.map(figure => (0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.OB)(figure, words));
      const names = rows.map(({name}) => name);
      const remarks = figures.remarks.map(remark => (0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.wh)(remark, words));
      return [ ...paragraph((0, _rows_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(figures, words), ""), ...paragraph(`${words.solutions}: ${figures.solutions.map(_rows_js__WEBPACK_IMPORTED_MODULE_0__.hO).join(", ")}`, ""), "", ...rows.flatMap(({name, value, from, definition, dora}) => [ ...paragraph([ value, ...from === null ? [] : [ `(${from})` ], ...dora ? [ `[${words.dora}]` ] : [] ].join(" "), `${(0, 
      _wrapping_js__WEBPACK_IMPORTED_MODULE_1__.jC)(name, names)}  `, "    "), ...paragraph(definition, "    ") ]), "", ...paragraph(words.doraAbout, ""), ...paragraph(words.notHeld, ""), "", ...remarks.length === 0 ? [ words.nothing ] : [ words.remarks ], ...remarks.flatMap(remark => paragraph(remark, "- ", "  ")), "" ].join("\n");
    }
  }),
  7183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      SR: () => hasLeft,
      XL: () => departsAt,
      kR: () => isGranted,
      xK: () => isRevoked
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    function departsAt({left}) {
      if (left === void 0) return null;
      return left.kind === "time" ? left.instant : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(left.date, 1), "00:00");
    }
    function hasLeft(member, now) {
      const departs = departsAt(member);
      return departs !== null && departs <= now;
    }
    function isRevoked({revocation}, now) {
      return revocation?.confirmed !== void 0 && revocation.confirmed <= now;
    }
    function isGranted({account}, now) {
      return account?.granted !== void 0 && account.granted <= (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now);
    }
  })
};
