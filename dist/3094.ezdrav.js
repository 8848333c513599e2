export const id = 3094;

export const ids = [ 3094 ];

export const modules = {
  7992: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => isLetter,
      X: () => LETTER_KINDS
    });
    const LETTER_KINDS = [ "announcement", "changed-announcement", "withdrawal", "urgent-notification", "closing-report", "account-request", "revocation", "architecture", "request", "question" ];
    function isLetter(writing) {
      return !("missing" in writing);
    }
  }),
  1267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => writeLetter
    });
    const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
    const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/gu;
    const MARK = "�";
    function plain(text) {
      return text.replace(LINE_END, "\n").replaceAll("\t", " ").replace(UNSEEN, MARK).replace(/ +$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
    }
    function oneLine(text) {
      return text === void 0 ? void 0 : plain(text).replace(/\s+/g, " ");
    }
    function isBlank(text) {
      return plain(text).replaceAll(MARK, "").trim() === "";
    }
    function shortened(text, length) {
      const characters = Array.from(text);
      return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
    }
    function heading(text) {
      return {
        kind: "heading",
        text
      };
    }
    function paragraph(text) {
      return {
        kind: "paragraph",
        text
      };
    }
    function list(items) {
      return {
        kind: "list",
        items
      };
    }
    function links(...all) {
      return {
        kind: "links",
        links: all
      };
    }
    function line(text) {
      return {
        kind: "line",
        text
      };
    }
    function rows(...pairs) {
      return {
        kind: "rows",
        rows: pairs.flatMap(([label, value]) => value === void 0 || plain(value) === "" ? [] : [ {
          label,
          value: plain(value)
        } ])
      };
    }
    var recipients = __webpack_require__(8504);
    function required() {
      const missing = [];
      return {
        missing,
        that(key, given) {
          if (!given) missing.push(key);
        },
        text(key, value) {
          if (value !== void 0 && !isBlank(value)) return plain(value);
          missing.push(key);
          return "";
        }
      };
    }
    var instant = __webpack_require__(9466);
    var zone = __webpack_require__(7209);
    const WEEKDAYS = {
      1: "ponedeljek",
      2: "torek",
      3: "sreda",
      4: "četrtek",
      5: "petek",
      6: "sobota",
      7: "nedelja"
    };
    const ON_WEEKDAYS = {
      ...WEEKDAYS,
      3: "sredo",
      6: "soboto",
      7: "nedeljo"
    };
    function dateText(date) {
      const [year, month, day] = date.split("-").map(Number);
      return `${day}. ${month}. ${year}`;
    }
    function dayText(date) {
      return `${WEEKDAYS[(0, zone.jr)(date)]}, ${dateText(date)}`;
    }
    function onDayText(date) {
      return `v ${ON_WEEKDAYS[(0, zone.jr)(date)]}, ${dateText(date)}`;
    }
    function timeText(at) {
      const [hours = "", minutes = ""] = (0, zone.HJ)(at).split(":");
      return `ob ${Number(hours)}.${minutes}`;
    }
    function momentText(at) {
      const offset = (0, zone.HA)(at);
      const changing = (0, zone.HA)((0, instant.tY)(at, -instant.dp)) !== offset || (0, 
      zone.HA)((0, instant.tY)(at, instant.dp)) !== offset;
      const text = `${dayText((0, zone.gD)(at))}, ${timeText(at)}`;
      return changing ? `${text} (UTC${offset})` : text;
    }
    function lengthText(from, to) {
      return minutesText((0, instant.OJ)(from, to));
    }
    function minutesText(minutes) {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (minutes === 0) return "manj kot minuto";
      if (hours === 0) return `${rest} min`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
    }
    const ENTITIES = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;"
    };
    function escapeHtml(text) {
      return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? "");
    }
    function asHtml(title, blocks) {
      const name = escapeHtml(title);
      return [ "<!doctype html>", '<html lang="sl">', `<head><meta charset="utf-8"><title>${name}</title></head>`, '<body style="font-family: sans-serif; max-width: 48em; overflow-wrap: anywhere">', `<h1 style="font-size: 1.4em">${name}</h1>`, ...blocks.map(blockHtml).filter(part => part !== ""), "</body>", "</html>", "" ].join("\n");
    }
    function blockHtml(block) {
      switch (block.kind) {
       case "heading":
        return `<h2 style="font-size: 1.1em">${escapeHtml(block.text)}</h2>`;

       case "paragraph":
        return `<p>${lines(block.text)}</p>`;

       case "rows":
        return block.rows.length === 0 ? "" : `<table cellpadding="4">\n${block.rows.map(rowHtml).join("\n")}\n</table>`;

       case "list":
        return `<ul>\n${block.items.map(item => `<li>${escapeHtml(item)}</li>`).join("\n")}\n</ul>`;

       case "links":
        return block.links.map(({label, address}) => {
          const to = escapeHtml(address);
          return `<p><a href="${to}" style="overflow-wrap: anywhere">${escapeHtml(label)}</a></p>`;
        }).join("\n");

       case "line":
        return `<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(block.text)}</pre>`;

       default:
        return block;
      }
    }
    function rowHtml({label, value}) {
      return `<tr><th align="left" valign="top" style="overflow-wrap: break-word">${escapeHtml(label)}</th><td>${lines(value)}</td></tr>`;
    }
    function lines(text) {
      return escapeHtml(text).replaceAll("\n", "<br>\n");
    }
    const INDENT = "    ";
    function asText(title, blocks) {
      const parts = [ title.toUpperCase(), ...blocks.map(blockText) ];
      return `${parts.filter(part => part !== "").join("\n\n")}\n`;
    }
    function blockText(block) {
      switch (block.kind) {
       case "heading":
        return block.text.toUpperCase();

       case "paragraph":
        return block.text;

       case "rows":
        return block.rows.map(rowText).join("\n");

       case "list":
        return block.items.map(item => `- ${item}`).join("\n");

       case "links":
        return block.links.map(({label, address}) => `${label}: ${address}`).join("\n");

       case "line":
        return `${INDENT}${block.text}`;

       default:
        return block;
      }
    }
    function rowText({label, value}) {
      if (!value.includes("\n")) return `${label}: ${value}`;
      return `${label}:\n${value.replace(/^(?=.)/gm, INDENT)}`;
    }
    const SUBJECT = 180;
    function written(draft) {
      const {kind, to, title, subject, blocks, solution, contractor, custodian} = draft;
      const house = oneLine(contractor?.organisation);
      const role = `izvajalec rešitve ${oneLine(solution)}`;
      const whole = [ paragraph("Spoštovani,"), ...blocks, paragraph([ "Lep pozdrav", oneLine(custodian), house === void 0 ? role : `${house}, ${role}` ].filter(line => line !== void 0 && line !== "").join("\n")) ];
      return {
        kind,
        to,
        ...contractor?.contact !== void 0 && {
          replyTo: contractor.contact
        },
        subject: shortened(oneLine(subject), SUBJECT),
        text: asText(title, whole),
        html: asHtml(title, whole)
      };
    }
    function contractCustodian({contacts}) {
      const address = oneLine(contacts["contract-custodian"]);
      return address === void 0 ? "v imenu skrbnika pogodbe" : `skrbnik pogodbe (${address})`;
    }
    function notTheForm(number) {
      const form = number === void 0 ? "" : ` Številka oddanega uradnega obrazca: ${oneLine(number)}.`;
      return paragraph(`To sporočilo ni uradni obrazec eZdravja.${form}`);
    }
    function accountRequest({member, person, solution}) {
      const ref = oneLine(member.ref);
      const need = required();
      const name = need.text(`people.${ref}.name`, person?.name);
      const email = need.text(`people.${ref}.email`, person?.email);
      const mobile = need.text(`people.${ref}.mobile`, person?.mobile);
      const role = need.text(`staff.${ref}.role`, member.role);
      const company = need.text(`staff.${ref}.company`, member.company);
      const checked = member["eligibility-checked"];
      const signed = member["statement-signed"];
      need.that(`staff.${ref}.eligibility-checked`, checked !== void 0);
      need.that(`staff.${ref}.statement-signed`, signed !== void 0);
      if (checked === void 0 || signed === void 0 || need.missing.length > 0) return {
        missing: need.missing
      };
      const solutionName = oneLine(solution.name);
      const custodian = solution.contacts["contract-custodian"];
      return written({
        kind: "account-request",
        contractor: solution.contractor,
        to: (0, recipients.LR)(solution),
        title: "Zahtevek za dodelitev uporabniškega računa",
        subject: `Zahtevek za dodelitev uporabniškega računa: ${ref}, ${solutionName}`,
        solution: solutionName,
        custodian: contractCustodian(solution),
        blocks: [ paragraph(`v imenu skrbnika pogodbe prosimo za dodelitev uporabniškega računa in dostopov, ki jih spodaj navedena oseba potrebuje za delo na rešitvi ${solutionName}.`), heading("Oseba"), rows([ "Oznaka osebe", ref ], [ "Ime in priimek", oneLine(name) ], [ "Vloga", oneLine(role) ], [ "Podjetje", oneLine(company) ], [ "E-naslov", oneLine(email) ], [ "Mobilna številka", oneLine(mobile) ]), heading("Izpolnjeni pogoji"), rows([ "Nosilec pogodbe je preveril upravičenost in izpolnjevanje pogojev (»Zahteve IKT do SW hiš pri razpisih«)", dayText(checked) ], [ "Izjava o varovanju osebnih podatkov je podpisana", dayText(signed) ], [ "Pogodba", oneLine(solution.contract?.reference) ], [ "Skrbnik pogodbe", oneLine(custodian) ]), paragraph(`Prosimo, da dodelitev potrdite z navedbo oznake ${ref}. Osebne podatke iz tega sporočila uporabite samo za dodelitev računa in dostopov.`), notTheForm() ]
      });
    }
    var working_days = __webpack_require__(5854);
    const FARTHEST = 15;
    function lastDayToAnswer(start, extra) {
      for (let back = 1; back <= FARTHEST; back += 1) {
        const date = (0, zone.fi)((0, zone.gD)(start), -back);
        const {working} = (0, working_days.kb)(date, extra);
        if (working === true) return date;
        if (working === null) return null;
      }
      return null;
    }
    const ENVIRONMENTS = {
      production: "produkcijskem",
      test: "testnem"
    };
    function beginning({intervention}) {
      const {start} = intervention.schedule;
      return `${onDayText((0, zone.gD)(start))}, ${timeText(start)}`;
    }
    function subjectTail({intervention}) {
      const {start, downtime} = intervention.schedule;
      const when = `${dateText((0, zone.gD)(start))} ${timeText(start)}`.replaceAll(" ", " ");
      return `${oneLine(intervention.solution)}, ${when}${downtime ? ", predviden izpad" : ""}`;
    }
    function whoAndWhat(input, verb) {
      const {intervention, solution} = input;
      const house = oneLine(solution.contractor?.organisation);
      const where = `na rešitvi ${oneLine(intervention.solution)} v ${ENVIRONMENTS[intervention.environment]} okolju`;
      const who = house === void 0 ? "" : ` (izvajalec: ${house})`;
      const down = intervention.schedule.downtime ? " Predviden je izpad rešitve." : "";
      return paragraph(verb === "najavljamo" ? `najavljamo poseg ${where}${who}. Začel se bo ${beginning(input)}.${down}` : `obveščamo vas, da bomo ${beginning(input)}, začeli urgentni poseg ${where}${who}.${down}`);
    }
    function answerUntil(input) {
      const {schedule} = input.intervention;
      const extra = input.solution.calendar["extra-non-working-days"];
      const last = lastDayToAnswer(schedule.start, extra);
      const until = last === null ? "pred začetkom posega" : onDayText(last);
      return paragraph(`Odobritev ali zavrnitev prosimo sporočite najpozneje ${until}; brez obeh odobritev posega ne bo.`);
    }
    function whomToCall({intervention, solution}) {
      const {contractor} = solution;
      const contact = oneLine(contractor?.contact);
      const duty = oneLine(intervention.contact ?? contractor?.["on-duty"]);
      return paragraph(`Vprašanja: ${contact ?? "odgovorite na to sporočilo"}` + (duty === void 0 ? "" : `; med posegom je dosegljiv: ${duty}`) + ".");
    }
    const plan_ENVIRONMENTS = {
      production: "produkcijsko",
      test: "testno"
    };
    const RISKS = {
      low: "nizka",
      medium: "srednja",
      high: "visoka"
    };
    const RESULTS = {
      passed: "uspešno",
      failed: "neuspešno"
    };
    const NOT_STATED = "ni navedeno";
    const TEST_ENVIRONMENT = /^test$/i;
    function yesNo(yes) {
      return yes ? "da" : "ne";
    }
    function minutes(number) {
      return number === void 0 ? void 0 : `${number} min`;
    }
    function identity({intervention}) {
      const {id, title, solution, environment, release} = intervention;
      return rows([ "Oznaka posega", oneLine(id) ], [ "Naziv posega", oneLine(title) ], [ "Rešitev", oneLine(solution) ], [ "Okolje", plan_ENVIRONMENTS[environment] ], [ "Izdaja", oneLine(release.tag) ], [ "Izvorna koda (commit)", oneLine(release.commit) ]);
    }
    function schedule({intervention}) {
      const {start, end, downtime, ...parts} = intervention.schedule;
      return rows([ "Začetek", momentText(start) ], [ "Konec", momentText(end) ], [ "Trajanje", lengthText(start, end) ], [ "Predviden izpad", downtimeText(downtime, parts["downtime-minutes"]) ], [ "Predvideno trajanje del", minutes(parts["work-minutes"]) ], [ "Predvideno trajanje povrnitve", minutes(parts["rollback-minutes"]) ]);
    }
    function downtimeText(downtime, length) {
      const most = minutes(length);
      return downtime && most !== void 0 ? `da, do ${most}` : yesNo(downtime);
    }
    function wholePlan(input) {
      const {intervention} = input;
      const {components, affects, risk, network, tests} = intervention;
      return [ heading("Poseg"), identity(input), rows([ "Opis", intervention.description ], [ "Razlog", intervention.reason ]), heading("Spremenjene komponente"), list(components.length === 0 ? [ "niso navedeni" ] : components.map(componentText)), heading("Vpliv na druge storitve"), list(affects.length === 0 ? [ "ni vpliva na druge storitve" ] : affects.map(service => oneLine(service))), heading("Termin (po slovenskem času)"), schedule(input), heading("Vpliv in tveganje"), rows([ "Vpliv na uporabnike", intervention.impact ], [ "Stopnja tveganja", risk === void 0 ? NOT_STATED : RISKS[risk.level] ], [ "Ukrepi za zmanjšanje tveganja", risk?.measures ], [ "Sprememba v omrežju", network === void 0 ? NOT_STATED : yesNo(network.change) ], [ "Dogovor z ekipo IKT o omrežju", oneLine(network?.reference) ]), heading("Načrt povrnitve"), rows([ "Povrnitev v prejšnje stanje", intervention.rollback ]), heading("Preizkusi in preverjanje"), list(tests === void 0 || tests.length === 0 ? [ NOT_STATED ] : tests.map(testText)), rows([ "Preverjanje po posegu", intervention.verification ]), heading("Kontakti"), contacts(input) ];
    }
    function componentText({name, from, to}) {
      const change = from === void 0 ? to === void 0 ? "" : `→ ${to}` : `${from} → ${to ?? "?"}`;
      return oneLine(change === "" ? name : `${name}: ${change}`);
    }
    function testText({environment, result, reference}) {
      const outcome = RESULTS[result] ?? result;
      const where = reference === void 0 ? "" : ` (${reference})`;
      const place = TEST_ENVIRONMENT.test(environment) ? "testno okolje" : `okolje ${environment}`;
      return oneLine(`${place}: ${outcome}${where}`);
    }
    function contacts({intervention, solution}) {
      const {client, contract, contractor, contacts: given} = solution;
      return rows([ "Izvajalec", oneLine(contractor?.organisation) ], [ "E-naslov izvajalca", oneLine(contractor?.contact) ], [ "Dosegljivost med posegom", oneLine(intervention.contact ?? contractor?.["on-duty"]) ], [ "Naročnik", oneLine(client?.organisation) ], [ "Kontakt naročnika", oneLine(client?.contact) ], [ "Pogodba", oneLine(contract?.reference) ], [ "Skrbnik rešitve", oneLine(given["solution-custodian"]) ], [ "Skrbnik pogodbe", oneLine(given["contract-custodian"]) ]);
    }
    const BEFORE_THE_WORK = [ paragraph("Poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni odobritve.") ];
    function approval(input, head) {
      const {intervention, planDigest, approvalPage, solution} = input;
      const {client, "ezdrav-ict": ict} = solution.approvers;
      const onGitHub = [ ...client, ...ict ].some(approver => "id" in approver);
      return [ heading("Odobritev"), ...head, ...answering(input), paragraph("Odobritev velja samo za načrt s spodnjim odtisom. Če se načrt spremeni, ga bomo znova sporočili in prosili za novo odobritev."), rows([ "Odtis načrta", planDigest ]), ...onGitHub ? [ paragraph("Odobritelj z dostopom do repozitorija na GitHubu lahko namesto tega odobri zahtevek za združitev (pull request) s tem načrtom ali v zadevi (issue) objavi komentar, ki vsebuje samo to vrstico:"), line(oneLine(`/approve ${intervention.id} ${planDigest}`)), rows([ "Zadeva na GitHubu", oneLine(approvalPage) ]) ] : [] ];
    }
    function answering({intervention, planDigest, solution}) {
      const contact = oneLine(solution.contractor?.contact);
      const yes = oneLine(`ODOBRENO ${intervention.id} ${planDigest}`);
      const no = oneLine(`ZAVRNJENO ${intervention.id} ${planDigest}`);
      if (contact === void 0) return [ paragraph("Odgovorite na to sporočilo; v odgovor prekopirajte eno od teh vrstic:"), line(yes), line(no) ];
      const address = subject => `mailto:${encoded(contact).replace("%40", "@")}?subject=${encoded(subject)}`;
      return [ paragraph("Odgovorite s klikom na povezavo in pošljite sporočilo, ki se odpre, brez sprememb:"), links({
        label: "Poseg odobrim",
        address: address(yes)
      }, {
        label: "Poseg zavrnem",
        address: address(no)
      }), paragraph(`Če povezava ne deluje, na ${contact} pošljite novo sporočilo (ne odgovora na to) z eno od teh vrstic v zadevi:`), line(yes), line(no) ];
    }
    function encoded(text) {
      return encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    }
    function announcement(input) {
      const {intervention, solution} = input;
      const need = required();
      const custodian = need.text("contacts.solution-custodian", solution.contacts["solution-custodian"]);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      return written({
        kind: "announcement",
        contractor: solution.contractor,
        to: (0, recipients.AQ)(solution, custodian),
        title: "Najava posega",
        subject: `Najava posega ${intervention.id}: ${subjectTail(input)}`,
        solution: intervention.solution,
        blocks: [ whoAndWhat(input, "najavljamo"), paragraph("Prosimo, da najavo evidentirate, nam sporočite številko zahtevka in jo posredujete ekipi IKT eZdravja v odobritev; skrbnika rešitve prosimo, da jo posreduje naročniku."), answerUntil(input), whomToCall(input), ...wholePlan(input), ...approval(input, BEFORE_THE_WORK), notTheForm(intervention.announcement?.form?.number) ]
      });
    }
    const AT_THE_MEETING = "določi se na sestanku";
    function architecture({solution}) {
      const {architecture: plan = {}, znet, client, contract, contacts} = solution;
      const need = required();
      const plans = need.text("architecture.plans.reference", plan.plans?.reference);
      const connections = plan.connections?.map(connection => oneLine(connection)).join(", ");
      need.that("architecture.connections", connections !== void 0);
      const runtime = need.text("architecture.runtime", plan.runtime);
      const confidentiality = need.text("architecture.confidentiality", plan.confidentiality);
      const integrity = need.text("architecture.integrity", plan.integrity);
      const availability = need.text("architecture.availability", plan.availability);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      const name = oneLine(solution.name);
      const rules = solution["access-rules"];
      return written({
        kind: "architecture",
        contractor: solution.contractor,
        to: (0, recipients.sk)(solution),
        title: "Osnovni načrti arhitekture pred prvim sestankom",
        subject: `Osnovni načrti arhitekture pred prvim sestankom: ${name}`,
        solution: name,
        blocks: [ paragraph(`pred prvim sestankom z ekipo IKT eZdravja pošiljamo osnovne načrte arhitekture rešitve ${name}. Prosimo za predlog termina sestanka, na katerem bi določili spodnje parametre.`), heading("Načrti"), rows([ "Osnovni načrti arhitekture", oneLine(plans) ]), heading("Predlog parametrov"), rows([ "Naslovni prostor IP", oneLine(plan["ip-space"]) ?? AT_THE_MEETING ], [ "VLAN", oneLine(plan.vlan) ?? AT_THE_MEETING ], [ "Povezave z drugimi storitvami", connections === "" ? "jih ni" : connections ], [ "Izvajalno okolje", runtime ], [ "Ukrepi za zaupnost", confidentiality ], [ "Ukrepi za celovitost", integrity ], [ "Ukrepi za razpoložljivost", availability ]), heading("Izvajalec in naročnik"), rows([ "Naročnik", oneLine(client?.organisation) ], [ "Stik pri naročniku", oneLine(client?.contact) ], [ "Pogodba", oneLine(contract?.reference) ], [ "Skrbnik rešitve", oneLine(contacts["solution-custodian"]) ], [ "Skrbnik pogodbe", oneLine(contacts["contract-custodian"]) ], [ "V omrežje zNET vključeni od", znet?.joined && dayText(znet.joined) ], [ "Sklic vključitve v zNET", oneLine(znet?.reference) ], [ "Pravila dostopa, različica", oneLine(rules?.version) ], [ "Pravila dostopa sprejeta", rules?.acknowledged && dayText(rules.acknowledged) ]), notTheForm() ]
      });
    }
    function whatChanged(input) {
      if (input.previous === void 0) return [];
      const before = wholePlan({
        ...input,
        intervention: input.previous
      });
      const differing = changes(before, wholePlan(input));
      return differing.length === 0 ? [] : [ heading("Kaj se je spremenilo"), {
        kind: "rows",
        rows: differing
      } ];
    }
    function changes(before, after) {
      const old = entries(before);
      const now = entries(after);
      const labels = new Set([ ...now.keys(), ...old.keys() ]);
      return [ ...labels ].flatMap(label => {
        const was = old.get(label) ?? "–";
        const is = now.get(label) ?? "–";
        return was === is ? [] : [ {
          label,
          value: `prej: ${was}\nzdaj: ${is}`
        } ];
      });
    }
    function entries(blocks) {
      const found = new Map;
      let section = "";
      for (const block of blocks) {
        if (block.kind === "heading") section = block.text;
        if (block.kind === "list") found.set(section, block.items.join(", "));
        if (block.kind === "rows") for (const {label, value} of block.rows) found.set(label, value);
      }
      return found;
    }
    function changedAnnouncement(input) {
      const {intervention, solution, previousDigest, previousReference} = input;
      const need = required();
      const custodian = need.text("contacts.solution-custodian", solution.contacts["solution-custodian"]);
      const digest = need.text("previous-plan", previousDigest);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      return written({
        kind: "changed-announcement",
        contractor: solution.contractor,
        to: (0, recipients.AQ)(solution, custodian),
        title: "Spremenjena najava posega",
        subject: `Spremenjena najava posega ${intervention.id}: ${subjectTail(input)}${ticket(previousReference)}`,
        solution: intervention.solution,
        blocks: [ whoAndWhat(input, "najavljamo"), paragraph("Načrt posega je spremenjen: ta najava v celoti nadomešča prejšnjo, dosedanje odobritve ne veljajo več. Prosimo, da jo pripišete zahtevku in znova posredujete v odobritev ekipi IKT eZdravja in naročniku. Rok za najavo teče znova od te najave."), answerUntil(input), whomToCall(input), rows([ "Odtis prejšnjega načrta", digest ], [ "Sklic prejšnje najave", oneLine(previousReference) ]), ...whatChanged(input), ...wholePlan(input), ...approval(input, BEFORE_THE_WORK), notTheForm(intervention.announcement?.form?.number) ]
      });
    }
    function ticket(reference) {
      const known = oneLine(reference);
      return known === void 0 || known.startsWith("<") ? "" : ` (${known})`;
    }
    var deviations = __webpack_require__(7035);
    var outcome_outcome = __webpack_require__(6383);
    const closing_report_RESULTS = {
      completed: "poseg je izveden",
      "rolled-back": "izvedena je bila povrnitev v prejšnje stanje",
      cancelled: "poseg ni bil izveden"
    };
    const ENDINGS = {
      ...closing_report_RESULTS,
      failed: "zagon ni uspel ali je bil prekinjen"
    };
    const DEVIATIONS = {
      early: length => `Poseg se je začel ${length} pred najavljenim začetkom.`,
      "past-slot": length => `Poseg se je končal ${length} po najavljenem koncu.`,
      "past-window": length => `Poseg se je končal ${length} po koncu vzdrževalnega okna (06:00).`,
      "undeclared-downtime": () => "Prišlo je do izpada, ki ni bil najavljen."
    };
    const DIFFERENCES = {
      "started-at": "začetek",
      "ended-at": "konec",
      result: "izid"
    };
    function closingReport(input) {
      const {intervention, solution, planDigest} = input;
      const outcome = input.outcome ?? intervention.outcome;
      const known = (0, outcome_outcome.s)({
        ...intervention,
        outcome
      }, input.run ?? null);
      const need = required();
      const custodian = need.text("contacts.solution-custodian", solution.contacts["solution-custodian"]);
      need.that("outcome", outcome !== void 0);
      if (outcome !== void 0 && outcome.result !== "cancelled") {
        need.that("outcome.started-at", outcome["started-at"] !== void 0);
        need.that("outcome.ended-at", outcome["ended-at"] !== void 0);
      }
      if (outcome === void 0 || known === null || need.missing.length > 0) return {
        missing: need.missing
      };
      return written({
        kind: "closing-report",
        contractor: solution.contractor,
        to: (0, recipients.AQ)(solution, custodian),
        title: "Poročilo o izvedbi posega",
        subject: `Poročilo o izvedbi posega ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [ paragraph("poročamo o izvedbi spodaj navedenega posega."), heading("Poseg"), identity(input), rows([ "Najavljeni začetek", momentText(intervention.schedule.start) ], [ "Najavljeni konec", momentText(intervention.schedule.end) ], [ "Prstni odtis načrta", planDigest ]), heading("Izvedba (čas v Ljubljani)"), course(outcome), ...recorded(known), ...closing_report_deviations(intervention, known), notTheForm(intervention.announcement?.form?.number) ]
      });
    }
    function course(outcome) {
      const started = outcome["started-at"];
      const ended = outcome["ended-at"];
      const downtime = outcome["downtime-minutes"];
      const known = started !== void 0 && ended !== void 0;
      return rows([ "Izid", closing_report_RESULTS[outcome.result] ], [ "Dejanski začetek", started && momentText(started) ], [ "Dejanski konec", ended && momentText(ended) ], [ "Dejansko trajanje", known ? lengthText(started, ended) : void 0 ], [ "Dejanski izpad", downtime === void 0 ? void 0 : `${downtime} min` ]);
    }
    function recorded(outcome) {
      if (outcome.seen === null || (0, outcome_outcome.W)(outcome).length === 0) return [];
      const {startedAt, endedAt, ending} = outcome.seen;
      return [ heading("Samodejni zapis izvedbe (GitHub)"), rows([ "Izid po samodejnem zapisu", ENDINGS[ending] ], [ "Začetek po samodejnem zapisu", startedAt && momentText(startedAt) ], [ "Konec po samodejnem zapisu", endedAt && momentText(endedAt) ]) ];
    }
    function closing_report_deviations(intervention, outcome) {
      const differs = (0, outcome_outcome.W)(outcome).map(each => DIFFERENCES[each]).join(", ");
      const found = [ ...(0, deviations.Y)(intervention, outcome).map(({kind, minutes}) => DEVIATIONS[kind](minutesText(minutes))), ...differs === "" ? [] : [ `Navedba izvajalca in samodejni zapis izvedbe se ne ujemata: ${differs}.` ] ];
      return [ heading("Odstopanja"), ...found.length === 0 ? [] : [ list(found) ], rows([ "Opis odstopanj", outcome.deviations ]), ...found.length === 0 && !outcome.deviations?.trim() ? [ paragraph(outcome.result === "cancelled" ? "Poseg ni bil izveden." : "Odstopanj od najave ni bilo.") ] : [] ];
    }
    function question({solution, ...given}) {
      const need = required();
      const subject = need.text("request.subject", given.subject);
      const text = need.text("request.question", given.question);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      const name = oneLine(solution.name);
      return written({
        kind: "question",
        contractor: solution.contractor,
        to: (0, recipients.LU)(solution),
        title: "Vprašanje",
        subject: `Vprašanje: ${subject}, ${name}`,
        solution: name,
        blocks: [ paragraph(`obračamo se na vas z vprašanjem v zvezi z rešitvijo ${name}.`), rows([ "Zadeva", oneLine(subject) ], [ "Vprašanje", text ]), paragraph("Za odgovor se vam vnaprej zahvaljujemo."), notTheForm() ]
      });
    }
    function request({solution, elements, ...given}) {
      const need = required();
      const subject = need.text("request.subject", given.subject);
      need.that("request.elements", elements.length > 0);
      elements.forEach(({name, value}, index) => {
        need.that(`request.elements.${index + 1}`, !isBlank(name) && !isBlank(value));
      });
      const justification = need.text("request.justification", given.justification);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      const name = oneLine(solution.name);
      return written({
        kind: "request",
        contractor: solution.contractor,
        to: (0, recipients.LR)(solution),
        title: "Zahtevek v prosti obliki",
        subject: `Zahtevek: ${subject}, ${name}`,
        solution: name,
        blocks: [ paragraph(`za rešitev ${name} pošiljamo spodnji zahtevek. Ker zanj ni ustreznega obrazca, ga pošiljamo v prosti obliki.`), rows([ "Zadeva", oneLine(subject) ], [ "Naročnik", oneLine(solution.client?.organisation) ], [ "Pogodba", oneLine(solution.contract?.reference) ]), heading("Tehnični elementi"), rows(...elements.map(element => [ oneLine(element.name), element.value ])), heading("Utemeljitev"), rows([ "Zakaj je zahtevek potreben", justification ]), notTheForm() ]
      });
    }
    function revocation(input) {
      const {member, person, solution, noticed} = input;
      const ref = oneLine(member.ref);
      const need = required();
      const name = need.text(`people.${ref}.name`, person?.name);
      need.that(`staff.${ref}.left`, member.left !== void 0 || noticed !== void 0);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      const solutionName = oneLine(solution.name);
      return written({
        kind: "revocation",
        contractor: solution.contractor,
        to: (0, recipients.LR)(solution),
        title: "Preklic pooblastil",
        subject: `Preklic pooblastil: ${ref}, ${solutionName}`,
        solution: solutionName,
        custodian: contractCustodian(solution),
        blocks: [ paragraph(`${presence(input)} vsa pooblastila in onemogočite dostope do rešitve ${solutionName} ter do omrežja zNET in infrastrukture eZdravja.`), heading("Oseba"), rows([ "Oznaka osebe", ref ], [ "Ime in priimek", oneLine(name) ], [ "E-naslov", oneLine(person?.email) ], [ "Vloga", oneLine(member.role) ], [ "Podjetje", oneLine(member.company) ], [ "Sklic dodelitve računa", oneLine(member.account?.reference) ], [ "Zadnji dan sodelovanja", member.left && lastDay(member.left) ], [ "Prenehanje sodelovanja ugotovljeno", member.left === void 0 && noticed !== void 0 ? momentText(noticed) : void 0 ], [ "Pogodba", oneLine(solution.contract?.reference) ]), paragraph(`Prosimo, da preklic pisno potrdite z navedbo oznake ${ref} ter dneva in ure preklica. Osebne podatke iz tega sporočila uporabite samo za preklic.`), notTheForm() ]
      });
    }
    function presence({member: {left}, now}) {
      const isToCome = left !== void 0 && now !== void 0 && (left.kind === "day" ? left.date >= (0, 
      zone.gD)(now) : left.instant > now);
      if (!isToCome) return "sporočamo, da spodaj navedena oseba ne sodeluje več pri izvajanju pogodbe. Prosimo, da ji takoj prekličete";
      return left.kind === "day" ? `sporočamo, da bo spodaj navedena oseba pri izvajanju pogodbe sodelovala do vključno ${dateText(left.date)}. Prosimo, da ji s koncem tega dne prekličete` : `sporočamo, da bo spodaj navedeni osebi sodelovanje pri izvajanju pogodbe prenehalo ${onDayText((0, 
      zone.gD)(left.instant))}, ${timeText(left.instant)}. Prosimo, da ji tedaj prekličete`;
    }
    function lastDay(left) {
      return left.kind === "day" ? dayText(left.date) : momentText(left.instant);
    }
    function urgentNotification(input) {
      const {intervention, solution} = input;
      const need = required();
      const custodian = need.text("contacts.solution-custodian", solution.contacts["solution-custodian"]);
      const reason = need.text("urgent.reason", intervention.urgent?.reason);
      const incident = need.text("urgent.incident", intervention.urgent?.incident);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      const declaredBy = intervention.urgent?.["declared-by"];
      return written({
        kind: "urgent-notification",
        contractor: solution.contractor,
        to: (0, recipients.AQ)(solution, custodian),
        title: "Obvestilo o urgentnem posegu",
        subject: `URGENTNO: poseg ${intervention.id}: ${subjectTail(input)} (${incident})`,
        solution: intervention.solution,
        blocks: [ whoAndWhat(input, "obveščamo vas, da"), paragraph("Prosimo, da obvestilo takoj evidentirate, nam sporočite številko zahtevka in o posegu takoj obvestite dežurnega ekipe IKT eZdravja; skrbnika rešitve prosimo, da obvesti naročnika."), paragraph("Poseg ne more počakati do izteka roka za najavo oziroma do vzdrževalnega okna. Naročnika in ekipo IKT eZdravja prosimo, da ga takoj odobrita."), whomToCall(input), ...takingPlace(input), heading("Urgentnost"), rows([ "Razlog urgentnosti", reason ], [ "Oznaka incidenta", oneLine(incident) ], [ "Urgentnost razglasil/-a", oneLine(declaredBy) ]), ...wholePlan(input), ...approval(input, consent(intervention)), notTheForm(intervention.announcement?.form?.number) ]
      });
    }
    function takingPlace(input) {
      const {previousDigest, previousReference} = input;
      if (previousDigest === void 0) return [];
      return [ paragraph("Načrt posega je spremenjen. To obvestilo v celoti nadomešča prejšnje. Dosedanje odobritve ne veljajo več; prosimo naročnika in ekipo IKT eZdravja za novo odobritev."), rows([ "Odtis prejšnjega načrta", previousDigest ], [ "Sklic prejšnjega obvestila", oneLine(previousReference) ]), ...whatChanged(input) ];
    }
    const BY_TELEPHONE = /^(?:telephone|telefon)$/i;
    function consent({approvals = {}}) {
      const given = [ ...approvalText("naročnik", approvals.client), ...approvalText("ekipa IKT eZdravja", approvals["ezdrav-ict"]) ];
      return [ paragraph("Tudi urgentni poseg se sme izvesti šele, ko ga odobrita naročnik in ekipa IKT eZdravja. Molk ne pomeni odobritve. Če je odobritev dana po telefonu, prosimo za naknadno pisno potrditev."), ...given.length === 0 ? [] : [ paragraph("Odobritve, zabeležene do tega obvestila:"), list(given) ] ];
    }
    function approvalText(party, given) {
      if (given === void 0) return [];
      const {by, at, reference} = given;
      const how = BY_TELEPHONE.test(reference.trim()) ? "po telefonu" : `sklic ${reference}`;
      return [ oneLine(`${party}: ${by}, ${momentText(at)}, ${how}`) ];
    }
    function withdrawal(input) {
      const {intervention, solution, planDigest, reason} = input;
      const need = required();
      const custodian = need.text("contacts.solution-custodian", solution.contacts["solution-custodian"]);
      if (need.missing.length > 0) return {
        missing: need.missing
      };
      const reference = input.reference ?? intervention.announcement?.reference;
      const announced = input.announced === void 0 ? intervention : input.announced;
      const digest = input.digest === void 0 ? planDigest : input.digest;
      return written({
        kind: "withdrawal",
        contractor: solution.contractor,
        to: (0, recipients.AQ)(solution, custodian),
        title: "Umik najave posega",
        subject: `Umik najave posega ${intervention.id}: ${intervention.title}`,
        solution: intervention.solution,
        blocks: [ paragraph("umikamo najavo spodaj navedenega posega. Poseg ne bo izveden, dosedanje odobritve ne veljajo več. Če ga bomo pozneje vendarle izvedli, ga bomo znova najavili."), identity(input), rows([ "Najavljeni začetek", announced === null ? "" : momentText(announced.schedule.start) ], [ "Najavljeni konec", announced === null ? "" : momentText(announced.schedule.end) ], [ "Odtis načrta", digest ?? "" ], [ "Sklic najave", oneLine(reference) ], [ "Razlog umika", reason ]), paragraph("Prosimo, da zahtevek zaprete in umik potrdite."), notTheForm(intervention.announcement?.form?.number) ]
      });
    }
    const LETTERS = {
      announcement,
      "changed-announcement": changedAnnouncement,
      withdrawal,
      "urgent-notification": urgentNotification,
      "closing-report": closingReport,
      "account-request": accountRequest,
      revocation,
      architecture,
      request,
      question
    };
    function writeLetter(kind, input) {
      return LETTERS[kind](input);
    }
  }),
  8504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AQ: () => serviceDeskAndCustodian,
      LR: () => serviceDesk,
      LU: () => serviceDeskAndIctTeam,
      _m: () => SERVICE_DESK,
      sk: () => ictTeam
    });
    const SERVICE_DESK = "servicedesk@src.si";
    const ICT_TEAM = "ikt@ezdrav.si";
    function serviceDesk({contacts}) {
      return once(SERVICE_DESK, contacts.servicedesk);
    }
    function ictTeam({contacts}) {
      return once(ICT_TEAM, contacts.ict);
    }
    function serviceDeskAndCustodian(solution, custodian) {
      return once(...serviceDesk(solution), custodian);
    }
    function serviceDeskAndIctTeam(solution) {
      return once(...serviceDesk(solution), ...ictTeam(solution));
    }
    function once(...addresses) {
      return addresses.filter((address, index) => addresses.findIndex(other => other.toLowerCase() === address.toLowerCase()) === index);
    }
  }),
  7035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => deviationsOf
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _calendar_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
    function deviationsOf({schedule, urgent}, {startedAt, endedAt, downtimeMinutes = 0, seen}) {
      const window = (0, _calendar_window_js__WEBPACK_IMPORTED_MODULE_0__.iV)((0, _calendar_window_js__WEBPACK_IMPORTED_MODULE_0__.kB)(schedule.start), _calendar_window_js__WEBPACK_IMPORTED_MODULE_0__.hu, schedule.downtime);
      const start = extreme(Math.min, startedAt, seen?.startedAt);
      const end = extreme(Math.max, endedAt, seen?.endedAt);
      return [ ...between("early", start, schedule.start), ...between("past-slot", schedule.end, end), ...urgent === void 0 ? between("past-window", window.end, end) : [], ...!schedule.downtime && downtimeMinutes > 0 ? [ {
        kind: "undeclared-downtime",
        minutes: downtimeMinutes
      } ] : [] ];
    }
    function extreme(of, ...moments) {
      const known = moments.filter(each => each !== void 0);
      return known.length === 0 ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(of(...known));
    }
    function between(kind, from, to) {
      if (from === null || to === null || to <= from) return [];
      return [ {
        kind,
        minutes: (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.OJ)(from, to)
      } ];
    }
  }),
  6383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => contradictionsOf,
      s: () => outcomeOf
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    function outcomeOf(intervention, seen) {
      const written = intervention.outcome;
      if (written !== void 0) {
        const cancelled = written.result === "cancelled";
        return {
          startedAt: written["started-at"] ?? (cancelled ? void 0 : seen?.startedAt),
          endedAt: written["ended-at"] ?? (cancelled ? void 0 : seen?.endedAt),
          result: written.result,
          downtimeMinutes: written["downtime-minutes"],
          deviations: written.deviations,
          from: "file",
          seen
        };
      }
      if (seen === null) return null;
      return {
        startedAt: seen.startedAt,
        endedAt: seen.endedAt,
        result: seen.ending === "failed" ? null : seen.ending,
        downtimeMinutes: void 0,
        deviations: void 0,
        from: "run",
        seen
      };
    }
    function contradictionsOf(outcome) {
      const {startedAt, endedAt, result, from, seen} = outcome;
      if (from === "run" || seen === null) return [];
      const {ending} = seen;
      const otherResult = ending === "failed" ? result === "cancelled" : result !== ending;
      return [ ...differ(startedAt, seen.startedAt) ? [ "started-at" ] : [], ...differ(endedAt, seen.endedAt) ? [ "ended-at" ] : [], ...otherResult ? [ "result" ] : [] ];
    }
    function differ(written, seen) {
      return written !== void 0 && seen !== void 0 && Math.abs(written - seen) >= _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.pY;
    }
  })
};
