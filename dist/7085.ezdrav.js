export const id = 7085;

export const ids = [ 7085 ];

export const modules = {
  2049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FE: () => Star,
      QC: () => ContextAccess,
      R6: () => FunctionCall,
      _c: () => Unary,
      aU: () => Grouping,
      oD: () => Logical,
      p_: () => IndexAccess,
      uS: () => Literal,
      yI: () => Binary
    });
    class Expr {}
    class Literal extends Expr {
      constructor(literal, token) {
        super();
        this.literal = literal;
        this.token = token;
      }
      accept(v) {
        return v.visitLiteral(this);
      }
    }
    class Unary extends Expr {
      constructor(operator, expr) {
        super();
        this.operator = operator;
        this.expr = expr;
      }
      accept(v) {
        return v.visitUnary(this);
      }
    }
    class FunctionCall extends Expr {
      constructor(functionName, args) {
        super();
        this.functionName = functionName;
        this.args = args;
      }
      accept(v) {
        return v.visitFunctionCall(this);
      }
    }
    class Binary extends Expr {
      constructor(left, operator, right) {
        super();
        this.left = left;
        this.operator = operator;
        this.right = right;
      }
      accept(v) {
        return v.visitBinary(this);
      }
    }
    class Logical extends Expr {
      constructor(operator, args) {
        super();
        this.operator = operator;
        this.args = args;
      }
      accept(v) {
        return v.visitLogical(this);
      }
    }
    class Grouping extends Expr {
      constructor(group) {
        super();
        this.group = group;
      }
      accept(v) {
        return v.visitGrouping(this);
      }
    }
    class ContextAccess extends Expr {
      constructor(name) {
        super();
        this.name = name;
      }
      accept(v) {
        return v.visitContextAccess(this);
      }
    }
    class IndexAccess extends Expr {
      constructor(expr, index) {
        super();
        this.expr = expr;
        this.index = index;
      }
      accept(v) {
        return v.visitIndexAccess(this);
      }
    }
    class Star extends Expr {
      accept() {
        throw new Error("Method not implemented.");
      }
    }
  }),
  8315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => Array
    });
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);
    class Array {
      constructor(...data) {
        this.v = [];
        this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Array;
        this.primitive = false;
        for (const d of data) this.add(d);
      }
      coerceString() {
        return (0, _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.kind);
      }
      number() {
        return NaN;
      }
      add(value) {
        this.v.push(value);
      }
      get(index) {
        return this.v[index];
      }
      values() {
        return this.v;
      }
    }
  }),
  5438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => BooleanData
    });
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);
    class BooleanData {
      constructor(value) {
        this.value = value;
        this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Boolean;
        this.primitive = true;
      }
      coerceString() {
        if (this.value) return "true";
        return "false";
      }
      number() {
        if (this.value) return 1;
        return 0;
      }
    }
  }),
  8596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => Dictionary
    });
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);
    class Dictionary {
      constructor(...pairs) {
        this.keys = [];
        this.v = [];
        this.indexMap = {};
        this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Dictionary;
        this.primitive = false;
        for (const p of pairs) this.add(p.key, p.value);
      }
      coerceString() {
        return (0, _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.kind);
      }
      number() {
        return NaN;
      }
      add(key, value) {
        if (key.toLowerCase() in this.indexMap) return;
        this.keys.push(key);
        this.v.push(value);
        this.indexMap[key.toLowerCase()] = this.v.length - 1;
      }
      get(key) {
        const index = this.indexMap[key.toLowerCase()];
        if (index === void 0) return;
        return this.v[index];
      }
      values() {
        return this.v;
      }
      pairs() {
        const result = [];
        for (const key of this.keys) result.push({
          key,
          value: this.v[this.indexMap[key.toLowerCase()]]
        });
        return result;
      }
    }
  }),
  1674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => Kind,
      m: () => kindStr
    });
    var Kind;
    (function(Kind) {
      Kind[Kind["String"] = 0] = "String";
      Kind[Kind["Array"] = 1] = "Array";
      Kind[Kind["Dictionary"] = 2] = "Dictionary";
      Kind[Kind["Boolean"] = 3] = "Boolean";
      Kind[Kind["Number"] = 4] = "Number";
      Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
      Kind[Kind["Null"] = 6] = "Null";
    })(Kind || (Kind = {}));
    function kindStr(k) {
      switch (k) {
       case Kind.Array:
        return "Array";

       case Kind.Boolean:
        return "Boolean";

       case Kind.Null:
        return "Null";

       case Kind.Number:
        return "Number";

       case Kind.Dictionary:
        return "Object";

       case Kind.String:
        return "String";
      }
      return "unknown";
    }
  }),
  5958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q9: () => _number_js__WEBPACK_IMPORTED_MODULE_5__.Q,
      Uv: () => _null_js__WEBPACK_IMPORTED_MODULE_4__.U,
      b8: () => _expressiondata_js__WEBPACK_IMPORTED_MODULE_3__.b,
      bo: () => _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b,
      uQ: () => _string_js__WEBPACK_IMPORTED_MODULE_8__.u
    });
    __webpack_require__(8315);
    var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5438);
    __webpack_require__(8596);
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1674);
    var _null_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7749);
    var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9881);
    __webpack_require__(9442);
    __webpack_require__(379);
    var _string_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3637);
  }),
  7749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => Null
    });
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);
    class Null {
      constructor() {
        this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Null;
        this.primitive = true;
      }
      coerceString() {
        return "";
      }
      number() {
        return 0;
      }
    }
  }),
  9881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => NumberData
    });
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);
    class NumberData {
      constructor(value) {
        this.value = value;
        this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Number;
        this.primitive = true;
      }
      coerceString() {
        if (this.value === 0) return "0";
        return (+this.value.toFixed(15)).toString();
      }
      number() {
        return this.value;
      }
    }
  }),
  9442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => replacer
    });
    var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
    var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5438);
    var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8596);
    var _null_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7749);
    var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9881);
    var _string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3637);
    function replacer(_key, value) {
      if (value instanceof _null_js__WEBPACK_IMPORTED_MODULE_3__.U) return null;
      if (value instanceof _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b) return value.value;
      if (value instanceof _number_js__WEBPACK_IMPORTED_MODULE_4__.Q) return value.number();
      if (value instanceof _string_js__WEBPACK_IMPORTED_MODULE_5__.u) return value.coerceString();
      if (value instanceof _array_js__WEBPACK_IMPORTED_MODULE_0__.O) return value.values();
      if (value instanceof _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b) {
        const pairs = value.pairs();
        const r = {};
        for (const p of pairs) r[p.key] = p.value;
        return r;
      }
      return value;
    }
  }),
  379: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => reviver
    });
    var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
    var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5438);
    var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8596);
    var _null_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7749);
    var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9881);
    var _string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3637);
    function reviver(_key, val) {
      if (val === null) return new _null_js__WEBPACK_IMPORTED_MODULE_3__.U;
      if (typeof val === "string") return new _string_js__WEBPACK_IMPORTED_MODULE_5__.u(val);
      if (typeof val === "number") return new _number_js__WEBPACK_IMPORTED_MODULE_4__.Q(val);
      if (typeof val === "boolean") return new _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b(val);
      if (Array.isArray(val)) return new _array_js__WEBPACK_IMPORTED_MODULE_0__.O(...val);
      if (typeof val === "object") return new _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b(...Object.keys(val).map(k => ({
        key: k,
        value: val[k]
      })));
      return val;
    }
  }),
  3637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => StringData
    });
    var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1674);
    class StringData {
      constructor(value) {
        this.value = value;
        this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.String;
        this.primitive = true;
      }
      coerceString() {
        return this.value;
      }
      number() {
        return Number(this.value);
      }
    }
  }),
  449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      By: () => ErrorType,
      VP: () => MAX_PARSER_DEPTH,
      ZI: () => ExpressionEvaluationError,
      dM: () => MAX_EXPRESSION_LENGTH,
      tj: () => ExpressionError
    });
    var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2083);
    const MAX_PARSER_DEPTH = 50;
    const MAX_EXPRESSION_LENGTH = 21e3;
    var ErrorType;
    (function(ErrorType) {
      ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
      ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
      ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
      ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
      ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
      ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
      ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
      ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
      ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
      ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
    })(ErrorType || (ErrorType = {}));
    class ExpressionError extends Error {
      constructor(typ, tok) {
        super(`${errorDescription(typ)}: '${(0, _lexer_js__WEBPACK_IMPORTED_MODULE_0__.Lk)(tok)}'`);
        this.typ = typ;
        this.tok = tok;
        this.pos = this.tok.range.start;
      }
    }
    function errorDescription(typ) {
      switch (typ) {
       case ErrorType.ErrorUnexpectedEndOfExpression:
        return "Unexpected end of expression";

       case ErrorType.ErrorUnexpectedSymbol:
        return "Unexpected symbol";

       case ErrorType.ErrorUnrecognizedNamedValue:
        return "Unrecognized named-value";

       case ErrorType.ErrorExceededMaxDepth:
        return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;

       case ErrorType.ErrorExceededMaxLength:
        return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;

       case ErrorType.ErrorTooFewParameters:
        return "Too few parameters supplied";

       case ErrorType.ErrorTooManyParameters:
        return "Too many parameters supplied";

       case ErrorType.ErrorEvenParameters:
        return "Even number of parameters supplied, requires an odd number of parameters";

       case ErrorType.ErrorUnrecognizedContext:
        return "Unrecognized named-value";

       case ErrorType.ErrorUnrecognizedFunction:
        return "Unrecognized function";

       default:
        return "Unknown error";
      }
    }
    class ExpressionEvaluationError extends Error {}
  }),
  2083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JG: () => Lexer,
      Lk: () => tokenString,
      ks: () => TokenType
    });
    var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5958);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(449);
    var TokenType;
    (function(TokenType) {
      TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
      TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
      TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
      TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
      TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
      TokenType[TokenType["COMMA"] = 5] = "COMMA";
      TokenType[TokenType["DOT"] = 6] = "DOT";
      TokenType[TokenType["BANG"] = 7] = "BANG";
      TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
      TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
      TokenType[TokenType["GREATER"] = 10] = "GREATER";
      TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
      TokenType[TokenType["LESS"] = 12] = "LESS";
      TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
      TokenType[TokenType["AND"] = 14] = "AND";
      TokenType[TokenType["OR"] = 15] = "OR";
      TokenType[TokenType["STAR"] = 16] = "STAR";
      TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
      TokenType[TokenType["STRING"] = 18] = "STRING";
      TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
      TokenType[TokenType["TRUE"] = 20] = "TRUE";
      TokenType[TokenType["FALSE"] = 21] = "FALSE";
      TokenType[TokenType["NULL"] = 22] = "NULL";
      TokenType[TokenType["EOF"] = 23] = "EOF";
    })(TokenType || (TokenType = {}));
    function tokenString(tok) {
      switch (tok.type) {
       case TokenType.EOF:
        return "EOF";

       case TokenType.NUMBER:
        return tok.lexeme;

       case TokenType.STRING:
        return tok.value.toString();

       default:
        return tok.lexeme;
      }
    }
    class Lexer {
      constructor(input) {
        this.input = input;
        this.start = 0;
        this.offset = 0;
        this.line = 0;
        this.lastLineOffset = 0;
        this.tokens = [];
      }
      lex() {
        if (this.input.length > _errors_js__WEBPACK_IMPORTED_MODULE_1__.dM) throw new Error("ErrorExceededMaxLength");
        while (!this.atEnd()) {
          this.start = this.offset;
          const c = this.next();
          switch (c) {
           case "(":
            this.addToken(TokenType.LEFT_PAREN);
            break;

           case ")":
            this.addToken(TokenType.RIGHT_PAREN);
            break;

           case "[":
            this.addToken(TokenType.LEFT_BRACKET);
            break;

           case "]":
            this.addToken(TokenType.RIGHT_BRACKET);
            break;

           case ",":
            this.addToken(TokenType.COMMA);
            break;

           case ".":
            if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber(); else this.addToken(TokenType.DOT);
            break;

           case "-":
           case "+":
            this.consumeNumber();
            break;

           case "!":
            this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
            break;

           case "=":
            if (!this.match("=")) {
              this.consumeIdentifier();
              break;
            }
            this.addToken(TokenType.EQUAL_EQUAL);
            break;

           case "<":
            this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
            break;

           case ">":
            this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
            break;

           case "&":
            if (!this.match("&")) {
              this.consumeIdentifier();
              break;
            }
            this.addToken(TokenType.AND);
            break;

           case "|":
            if (!this.match("|")) {
              this.consumeIdentifier();
              break;
            }
            this.addToken(TokenType.OR);
            break;

           case "*":
            this.addToken(TokenType.STAR);
            break;

           case " ":
           case "\r":
           case "\t":
            break;

           case "\n":
            ++this.line;
            this.lastLineOffset = this.offset;
            break;

           case "'":
            this.consumeString();
            break;

           default:
            switch (true) {
             case isDigit(c):
              this.consumeNumber();
              break;

             default:
              this.consumeIdentifier();
              break;
            }
          }
        }
        this.tokens.push({
          type: TokenType.EOF,
          lexeme: "",
          range: this.range()
        });
        return {
          tokens: this.tokens
        };
      }
      pos() {
        return {
          line: this.line,
          column: this.start - this.lastLineOffset
        };
      }
      endPos() {
        return {
          line: this.line,
          column: this.offset - this.lastLineOffset
        };
      }
      range() {
        return {
          start: this.pos(),
          end: this.endPos()
        };
      }
      atEnd() {
        return this.offset >= this.input.length;
      }
      peek() {
        if (this.atEnd()) return "\0";
        return this.input[this.offset];
      }
      peekNext() {
        if (this.offset + 1 >= this.input.length) return "\0";
        return this.input[this.offset + 1];
      }
      previous() {
        const l = this.tokens.length;
        if (l == 0) return TokenType.EOF;
        return this.tokens[l - 1].type;
      }
      next() {
        return this.input[this.offset++];
      }
      match(expected) {
        if (this.atEnd()) return false;
        if (this.input[this.offset] !== expected) return false;
        this.offset++;
        return true;
      }
      addToken(type, value) {
        this.tokens.push({
          type,
          lexeme: this.input.substring(this.start, this.offset),
          range: this.range(),
          value
        });
      }
      consumeNumber() {
        while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
        const lexeme = this.input.substring(this.start, this.offset);
        const value = new _data_index_js__WEBPACK_IMPORTED_MODULE_0__.uQ(lexeme).number();
        if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
        this.addToken(TokenType.NUMBER, value);
      }
      consumeString() {
        while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
          if (this.peek() === "\n") this.line++;
          if (this.peek() === "'" && this.peekNext() === "'") this.next();
          this.next();
        }
        if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
        this.next();
        let value = this.input.substring(this.start + 1, this.offset - 1);
        value = value.replace("''", "'");
        this.addToken(TokenType.STRING, value);
      }
      consumeIdentifier() {
        while (!this.atEnd() && !isBoundary(this.peek())) this.next();
        let tokenType = TokenType.IDENTIFIER;
        let tokenValue;
        const lexeme = this.input.substring(this.start, this.offset);
        if (this.previous() != TokenType.DOT) switch (lexeme) {
         case "true":
          tokenType = TokenType.TRUE;
          break;

         case "false":
          tokenType = TokenType.FALSE;
          break;

         case "null":
          tokenType = TokenType.NULL;
          break;

         case "NaN":
          tokenType = TokenType.NUMBER;
          tokenValue = NaN;
          break;

         case "Infinity":
          tokenType = TokenType.NUMBER;
          tokenValue = 1 / 0;
          break;
        }
        if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
        this.addToken(tokenType, tokenValue);
      }
    }
    function isDigit(c) {
      return c >= "0" && c <= "9";
    }
    function isBoundary(c) {
      switch (c) {
       case "(":
       case "[":
       case ")":
       case "]":
       case ",":
       case ".":
       case "!":
       case ">":
       case "<":
       case "=":
       case "&":
       case "|":
        return true;
      }
      return /\s/.test(c);
    }
    function isLegalIdentifier(str) {
      if (str == "") return false;
      const first = str[0];
      if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
        for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") ; else return false;
        return true;
      }
      return false;
    }
  }),
  7085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => Parser
    });
    var ast = __webpack_require__(2049);
    var dist_data = __webpack_require__(5958);
    var errors = __webpack_require__(449);
    const caseFunc = {
      name: "case",
      description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
      minArgs: 3,
      maxArgs: Number.MAX_SAFE_INTEGER,
      call: (...args) => {
        for (let i = 0; i < args.length - 1; i += 2) {
          const predicate = args[i];
          if (predicate.kind !== dist_data.b8.Boolean) throw new Error("case predicate must evaluate to a boolean value");
          if (predicate.value) return args[i + 1];
        }
        return args[args.length - 1];
      }
    };
    function coerceTypes(li, ri) {
      let lv = li;
      let rv = ri;
      if (li.kind === ri.kind) return [ lv, rv ];
      switch (li.kind) {
       case dist_data.b8.Number:
        if (ri.kind === dist_data.b8.String) {
          rv = new dist_data.Q9(ri.number());
          return [ lv, rv ];
        }
        break;

       case dist_data.b8.String:
        if (ri.kind === dist_data.b8.Number) {
          lv = new dist_data.Q9(li.number());
          return [ lv, rv ];
        }
        break;

       case dist_data.b8.Null:
       case dist_data.b8.Boolean:
        lv = new dist_data.Q9(li.number());
        return coerceTypes(lv, rv);
      }
      switch (ri.kind) {
       case dist_data.b8.Null:
       case dist_data.b8.Boolean:
        rv = new dist_data.Q9(ri.number());
        return coerceTypes(lv, rv);
      }
      return [ lv, rv ];
    }
    function equals(lhs, rhs) {
      const [lv, rv] = coerceTypes(lhs, rhs);
      if (lv.kind != rv.kind) return false;
      switch (lv.kind) {
       case dist_data.b8.Null:
        return true;

       case dist_data.b8.Number:
        {
          const ld = lv.value;
          const rd = rv.value;
          if (isNaN(ld) || isNaN(rd)) return false;
          return ld == rd;
        }

       case dist_data.b8.String:
        {
          const ls = lv.value;
          const rs = rv.value;
          return toUpperSpecial(ls) === toUpperSpecial(rs);
        }

       case dist_data.b8.Boolean:
        {
          const lb = lv.value;
          const rb = rv.value;
          return lb == rb;
        }

       case dist_data.b8.Dictionary:
       case dist_data.b8.Array:
        return lv === rv;
      }
      return false;
    }
    function toUpperSpecial(s) {
      const sb = [];
      let i = 0;
      const len = s.length;
      let found = s.indexOf("ı");
      while (i < len) if (i < found) {
        sb.push(s.substring(i, found).toUpperCase());
        i = found;
      } else if (i == found) {
        sb.push(s.substring(i, i + 1));
        i += 1;
        found = s.indexOf("ı", i);
      } else {
        sb.push(s.substring(i).toUpperCase());
        break;
      }
      return sb.join("");
    }
    const contains = {
      name: "contains",
      description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
      minArgs: 2,
      maxArgs: 2,
      call: (...args) => {
        const left = args[0];
        const right = args[1];
        if (left.primitive) {
          const ls = left.coerceString();
          if (right.primitive) {
            const rs = right.coerceString();
            return new dist_data.bo(ls.toLowerCase().includes(rs.toLowerCase()));
          }
        } else if (left.kind === dist_data.b8.Array) {
          const la = left;
          if (la.values().length === 0) return new dist_data.bo(false);
          for (const v of la.values()) if (equals(right, v)) return new dist_data.bo(true);
        }
        return new dist_data.bo(false);
      }
    };
    const endswith = {
      name: "endsWith",
      description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
      minArgs: 2,
      maxArgs: 2,
      call: (...args) => {
        const left = args[0];
        if (!left.primitive) return new dist_data.bo(false);
        const right = args[1];
        if (!right.primitive) return new dist_data.bo(false);
        const ls = toUpperSpecial(left.coerceString());
        const rs = toUpperSpecial(right.coerceString());
        return new dist_data.bo(ls.endsWith(rs));
      }
    };
    const format = {
      name: "format",
      description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
      minArgs: 1,
      maxArgs: 255,
      call: (...args) => {
        const fs = args[0].coerceString();
        const result = [];
        let index = 0;
        while (index < fs.length) {
          const lbrace = fs.indexOf("{", index);
          const rbrace = fs.indexOf("}", index);
          if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
            if (safeCharAt(fs, lbrace + 1) === "{") {
              result.push(fs.substr(index, lbrace - index + 1));
              index = lbrace + 2;
              continue;
            }
            if (rbrace > lbrace + 1) {
              const argIndex = readArgIndex(fs, lbrace + 1);
              if (argIndex.success) {
                if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
                if (lbrace > index) result.push(fs.substr(index, lbrace - index));
                result.push(`${args[1 + argIndex.result].coerceString()}`);
                index = rbrace + 1;
                continue;
              }
            }
            throw new Error(`The following format string is invalid: ${fs}`);
          } else if (rbrace >= 0) if (safeCharAt(fs, rbrace + 1) === "}") {
            result.push(fs.substr(index, rbrace - index + 1));
            index = rbrace + 2;
          } else throw new Error(`The following format string is invalid: ${fs}`); else {
            result.push(fs.substr(index));
            break;
          }
        }
        return new dist_data.uQ(result.join(""));
      }
    };
    function safeCharAt(string, index) {
      if (string.length > index) return string[index];
      return "\0";
    }
    function readArgIndex(string, startIndex) {
      let length = 0;
      for (;;) {
        const nextChar = safeCharAt(string, startIndex + length);
        if (nextChar >= "0" && nextChar <= "9") length++; else break;
      }
      if (length < 1) return {
        success: false
      };
      const endIndex = startIndex + length - 1;
      const result = parseInt(string.substr(startIndex, length));
      return {
        success: !isNaN(result),
        result,
        endIndex
      };
    }
    var reviver = __webpack_require__(379);
    const fromjson = {
      name: "fromJson",
      description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
      minArgs: 1,
      maxArgs: 1,
      call: (...args) => {
        const input = args[0];
        const is = input.coerceString();
        if (is.trim() === "") throw new Error("empty input");
        try {
          return JSON.parse(is, reviver.e);
        } catch (e) {
          throw new errors.ZI("Error parsing JSON when evaluating fromJson", {
            cause: e
          });
        }
      }
    };
    const join = {
      name: "join",
      description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
      minArgs: 1,
      maxArgs: 2,
      call: (...args) => {
        if (args[0].primitive) return new dist_data.uQ(args[0].coerceString());
        if (args[0].kind === dist_data.b8.Array) {
          let separator = ",";
          if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
          return new dist_data.uQ(args[0].values().map(item => item.coerceString()).join(separator));
        }
        return new dist_data.uQ("");
      }
    };
    const startswith = {
      name: "startsWith",
      description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
      minArgs: 2,
      maxArgs: 2,
      call: (...args) => {
        const left = args[0];
        if (!left.primitive) return new dist_data.bo(false);
        const right = args[1];
        if (!right.primitive) return new dist_data.bo(false);
        const ls = toUpperSpecial(left.coerceString());
        const rs = toUpperSpecial(right.coerceString());
        return new dist_data.bo(ls.startsWith(rs));
      }
    };
    var replacer = __webpack_require__(9442);
    const tojson = {
      name: "toJson",
      description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
      minArgs: 1,
      maxArgs: 1,
      call: (...args) => new dist_data.uQ(JSON.stringify(args[0], replacer.$, "  "))
    };
    const wellKnownFunctions = {
      case: caseFunc,
      contains,
      endswith,
      format,
      fromjson,
      join,
      startswith,
      tojson
    };
    function validateFunction(context, identifier, argCount) {
      const name = identifier.lexeme.toLowerCase();
      let f;
      f = wellKnownFunctions[name];
      if (!f) {
        f = context.extensionFunctions.get(name);
        if (!f) {
          if (!context.allowUnknownKeywords) throw new errors.tj(errors.By.ErrorUnrecognizedFunction, identifier);
          return;
        }
      }
      if (argCount < f.minArgs) throw new errors.tj(errors.By.ErrorTooFewParameters, identifier);
      if (argCount > f.maxArgs) throw new errors.tj(errors.By.ErrorTooManyParameters, identifier);
      if (name === "case" && argCount % 2 === 0) throw new errors.tj(errors.By.ErrorEvenParameters, identifier);
    }
    var lexer = __webpack_require__(2083);
    class Parser {
      constructor(tokens, extensionContexts, extensionFunctions) {
        this.tokens = tokens;
        this.offset = 0;
        this.depth = 0;
        this.extContexts = new Map;
        this.extFuncs = new Map;
        for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
        for (const {name, func} of extensionFunctions.map(x => ({
          name: x.name,
          func: x
        }))) this.extFuncs.set(name.toLowerCase(), func);
        this.context = {
          allowUnknownKeywords: false,
          extensionContexts: this.extContexts,
          extensionFunctions: this.extFuncs
        };
      }
      parse() {
        let result;
        if (this.atEnd()) return result;
        result = this.expression();
        if (!this.atEnd()) throw this.buildError(errors.By.ErrorUnexpectedSymbol, this.peek());
        return result;
      }
      expression() {
        this.incrDepth();
        try {
          return this.logicalOr();
        } finally {
          this.decrDepth();
        }
      }
      logicalOr() {
        let expr = this.logicalAnd();
        if (this.check(lexer.ks.OR)) {
          this.incrDepth();
          try {
            const logical = new ast.oD(this.peek(), [ expr ]);
            expr = logical;
            while (this.match(lexer.ks.OR)) {
              const right = this.logicalAnd();
              logical.args.push(right);
            }
          } finally {
            this.decrDepth();
          }
        }
        return expr;
      }
      logicalAnd() {
        let expr = this.equality();
        if (this.check(lexer.ks.AND)) {
          this.incrDepth();
          try {
            const logical = new ast.oD(this.peek(), [ expr ]);
            expr = logical;
            while (this.match(lexer.ks.AND)) {
              const right = this.equality();
              logical.args.push(right);
            }
          } finally {
            this.decrDepth();
          }
        }
        return expr;
      }
      equality() {
        let expr = this.comparison();
        while (this.match(lexer.ks.BANG_EQUAL, lexer.ks.EQUAL_EQUAL)) {
          const operator = this.previous();
          const right = this.comparison();
          expr = new ast.yI(expr, operator, right);
        }
        return expr;
      }
      comparison() {
        let expr = this.unary();
        while (this.match(lexer.ks.GREATER, lexer.ks.GREATER_EQUAL, lexer.ks.LESS, lexer.ks.LESS_EQUAL)) {
          const operator = this.previous();
          const right = this.unary();
          expr = new ast.yI(expr, operator, right);
        }
        return expr;
      }
      unary() {
        if (this.match(lexer.ks.BANG)) {
          this.incrDepth();
          const operator = this.previous();
          const unary = this.unary();
          try {
            return new ast._c(operator, unary);
          } finally {
            this.decrDepth();
          }
        }
        return this.index();
      }
      index() {
        let expr = this.call();
        let depthIncreased = 0;
        if (expr instanceof ast.aU || expr instanceof ast.R6 || expr instanceof ast.QC) {
          let cont = true;
          while (cont) switch (true) {
           case this.match(lexer.ks.LEFT_BRACKET):
            {
              let indexExpr;
              if (this.match(lexer.ks.STAR)) indexExpr = new ast.FE; else indexExpr = this.expression();
              this.consume(lexer.ks.RIGHT_BRACKET, errors.By.ErrorUnexpectedSymbol);
              this.incrDepth();
              depthIncreased++;
              expr = new ast.p_(expr, indexExpr);
              break;
            }

           case this.match(lexer.ks.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(lexer.ks.IDENTIFIER)) {
              const property = this.previous();
              expr = new ast.p_(expr, new ast.uS(new dist_data.uQ(property.lexeme), property));
            } else if (this.match(lexer.ks.STAR)) expr = new ast.p_(expr, new ast.FE); else throw this.buildError(errors.By.ErrorUnexpectedSymbol, this.peek());
            break;

           default:
            cont = false;
          }
        }
        for (let i = 0; i < depthIncreased; i++) this.decrDepth();
        return expr;
      }
      call() {
        if (!this.check(lexer.ks.IDENTIFIER)) return this.primary();
        const identifier = this.next();
        if (!this.match(lexer.ks.LEFT_PAREN)) {
          if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(errors.By.ErrorUnrecognizedContext, identifier);
          return new ast.QC(identifier);
        }
        const args = [];
        while (!this.match(lexer.ks.RIGHT_PAREN)) {
          const aexp = this.expression();
          args.push(aexp);
          if (!this.check(lexer.ks.RIGHT_PAREN)) this.consume(lexer.ks.COMMA, errors.By.ErrorUnexpectedSymbol);
        }
        validateFunction(this.context, identifier, args.length);
        return new ast.R6(identifier, args);
      }
      primary() {
        switch (true) {
         case this.match(lexer.ks.FALSE):
          return new ast.uS(new dist_data.bo(false), this.previous());

         case this.match(lexer.ks.TRUE):
          return new ast.uS(new dist_data.bo(true), this.previous());

         case this.match(lexer.ks.NULL):
          return new ast.uS(new dist_data.Uv, this.previous());

         case this.match(lexer.ks.NUMBER):
          return new ast.uS(new dist_data.Q9(this.previous().value), this.previous());

         case this.match(lexer.ks.STRING):
          return new ast.uS(new dist_data.uQ(this.previous().value), this.previous());

         case this.match(lexer.ks.LEFT_PAREN):
          {
            const expr = this.expression();
            if (this.atEnd()) throw this.buildError(errors.By.ErrorUnexpectedEndOfExpression, this.previous());
            this.consume(lexer.ks.RIGHT_PAREN, errors.By.ErrorUnexpectedSymbol);
            return new ast.aU(expr);
          }

         case this.atEnd():
          throw this.buildError(errors.By.ErrorUnexpectedEndOfExpression, this.previous());
        }
        throw this.buildError(errors.By.ErrorUnexpectedSymbol, this.peek());
      }
      match(...tokenTypes) {
        for (const tokenType of tokenTypes) if (this.check(tokenType)) {
          this.next();
          return true;
        }
        return false;
      }
      check(tokenType) {
        if (this.atEnd()) return false;
        return this.peek().type == tokenType;
      }
      atEnd() {
        return this.peek().type == lexer.ks.EOF;
      }
      next() {
        if (!this.atEnd()) this.offset++;
        return this.previous();
      }
      peek() {
        return this.tokens[this.offset];
      }
      previous() {
        return this.tokens[this.offset - 1];
      }
      consume(tokenType, errorType) {
        if (this.check(tokenType)) {
          this.next();
          return;
        }
        throw this.buildError(errorType, this.peek());
      }
      incrDepth() {
        this.depth++;
        if (this.depth > errors.VP) throw this.buildError(errors.By.ErrorExceededMaxDepth, this.peek());
      }
      decrDepth() {
        this.depth--;
      }
      buildError(errType, token) {
        return new errors.tj(errType, token);
      }
    }
  })
};
