export const id = 479;
export const ids = [479];
export const modules = {

/***/ 8479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eml: () => (/* binding */ eml)
});

;// CONCATENATED MODULE: ./build/mail/address.js
const LOCAL = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
/**
 * True for a plain mail address that may be written into an envelope as it stands. Narrower than
 * RFC 5321 on purpose: ASCII only (a look-alike letter is another address), no quoted local part,
 * no comment, no display name, no address literal, no routing through `%` or `!`.
 */
function isAddress(text) {
    if (text.length > 254)
        return false;
    const at = text.indexOf('@');
    if (at < 1 || at > 64)
        return false;
    const labels = text.slice(at + 1).split('.');
    const top = labels.at(-1);
    return (LOCAL.test(text.slice(0, at)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label)) &&
        top !== undefined &&
        TOP_LABEL.test(top));
}
/** The addresses, each once; two that differ only in case are one mailbox in practice. */
function withoutRepeats(addresses) {
    const first = new Map();
    for (const address of addresses) {
        const key = address.toLowerCase();
        if (!first.has(key))
            first.set(key, address);
    }
    return [...first.values()];
}
const MESSAGE_ID = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
/** True for a `<left@right>` that every mail server and ticket system keeps as it is. */
function isMessageId(text) {
    return MESSAGE_ID.test(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/mail-composer/index.js + 12 modules
var mail_composer = __webpack_require__(7176);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/mime-funcs/index.js + 1 modules
var mime_funcs = __webpack_require__(9068);
;// CONCATENATED MODULE: ./build/mail/compose.js



const ENCODED_WORD = 52;
/**
 * The mail as RFC 5322 text with CRLF, byte for byte the same for the same input: what is sent and
 * what stands in an `.eml` are one thing. The subject is always written as encoded words, so no
 * text of a user stands bare in a header. Addresses must have been checked (`isAddress`).
 */
async function compose(mail, stamp) {
    const subject = (0,mime_funcs/* encodeWord */.N3)(mail.subject.toWellFormed(), 'Q', ENCODED_WORD);
    const composer = new mail_composer/* default */.A({
        from: { name: '', address: stamp.from },
        to: mail.to.map((address) => ({ name: '', address })),
        messageId: stamp.messageId,
        date: new Date(stamp.date).toUTCString().replace('GMT', '+0000'),
        headers: {
            Subject: {
                prepared: true,
                value: (0,mime_funcs/* foldLines */.r7)(`Subject: ${subject}`).slice('Subject: '.length),
            },
            'Content-Language': 'sl',
        },
        text: mail.text,
        html: mail.html,
        encoding: 'quoted-printable',
        baseBoundary: (0,external_node_crypto_.createHash)('sha256').update(stamp.messageId).digest('hex').slice(0, 24),
        newline: 'win',
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    return await composer.compile().build();
}

;// CONCATENATED MODULE: ./build/mail/eml.js


/**
 * The same mail as `.eml` text, for sending by hand from a mail programme; `X-Unsent` lets
 * programmes that know it open it as a draft. Null where an address or the Message-ID is not one
 * that may be written into a mail.
 */
async function eml(mail, stamp) {
    const to = withoutRepeats(mail.to);
    const sound = to.length > 0 && [stamp.from, ...to].every(isAddress) && isMessageId(stamp.messageId);
    if (!sound)
        return null;
    const raw = await compose({ ...mail, to }, stamp);
    return `X-Unsent: 1\r\n${raw.toString('utf8')}`;
}


/***/ })

};
