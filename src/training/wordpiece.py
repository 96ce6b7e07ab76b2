"""Words into pieces, as BERT's uncased models want them.

The vocabulary comes from the tokenizer.json beside the start weights, so that training and the
Java side (which reads the same file) cut alike.
"""

import json
import unicodedata

CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST_WORD = 100


class WordPiece:
    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            self.ids = json.load(file)["model"]["vocab"]
        self.cls, self.sep, self.unknown = self.ids[CLS], self.ids[SEP], self.ids[UNKNOWN]
        self._known = {}

    def pieces(self, text):
        """The ids of a text, without the marks of begin and end."""
        ids = []
        for word in _words(text):
            known = self._known.get(word)
            if known is None:
                known = self._known[word] = self._cut(word)
            ids.extend(known)
        return ids

    def pair(self, proposition, text, longest):
        """Ids and segment numbers of a pair of at most `longest` pieces; the text gives way."""
        first = self.pieces(proposition)[: longest // 2]
        second = self.pieces(text)[: longest - len(first) - 3]
        ids = [self.cls, *first, self.sep, *second, self.sep]
        return ids, [0] * (len(first) + 2) + [1] * (len(second) + 1)

    def _cut(self, word):
        if len(word) > LONGEST_WORD:
            return [self.unknown]
        ids, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            ids.append(piece)
            start = end
        return ids


def _words(text):
    text = unicodedata.normalize("NFD", text.lower())
    word = []
    for char in text:
        category = unicodedata.category(char)
        if category == "Mn" or char in "\0\ufffd" or (category[0] == "C" and char not in "\t\n\r"):
            continue
        alone = _punctuation(char, category) or _han(char)
        if alone or char.isspace():
            if word:
                yield "".join(word)
                word = []
            if alone:
                yield char
        else:
            word.append(char)
    if word:
        yield "".join(word)


def _punctuation(char, category):
    ascii_mark = 33 <= ord(char) <= 126 and not char.isalnum()
    return ascii_mark or category[0] == "P"


def _han(char):
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
