# SPDX-License-Identifier: MIT
"""Reads the keys of one table and reports each that is missing, unknown or of a wrong type.

Every reader returns something of its type whatever it finds, so that one fault does not hide the next.
"""

from __future__ import annotations

import re

import dates
from faults import Faults, Place, alternatives
from toml_lines import Table
from unicode_table import UNICODE

LANG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")
# Controls and what cannot be seen; but the joiners U+200C and U+200D belong to Persian spelling.
INVISIBLE = re.compile("[\x00-\x1F\x7F-\x9F\xAD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]")
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
TYPES = {str: "a text", bool: "true or false", int: "an integer", list: "a list", float: "a number with a point"}


def type_name(value: object) -> str:
    return TYPES.get(type(value), "a date without quotation marks")


def text_fault(text: str) -> str | None:
    """What is wrong with a text of the data, whatever it is for."""
    if not text:
        return "an empty text"
    if invisible := INVISIBLE.search(text):
        return f"a text with the invisible character U+{ord(invisible[0]):04X}"
    if UNICODE.is_space(ord(text[0])) or UNICODE.is_space(ord(text[-1])):
        return "a text with leading or trailing space"
    if not UNICODE.is_nfc(text):
        return "a text that is not in NFC"
    return None


def bracketed(name: str, single: bool) -> str:
    """The header of a table."""
    return f"[{name}]" if single else f"[[{name}]]"


class Fields:
    def __init__(self, table: Table, faults: Faults, title: str) -> None:
        self.table = table
        self.faults = faults
        self.title = title
        self.known: list[str] = []

    def fault(self, key: str, message: str) -> None:
        self.faults.add(self.table.at(key), message)

    def place(self, key: str) -> Place:
        return self.table.at(key)

    def get(self, key: str, kind: type, needed: bool) -> object | None:
        """The value of a key when it is there and of the type."""
        self.known.append(key)
        if key not in self.table.values:
            if needed:
                self.fault(key, f'{self.title} needs the key "{key}"')
            return None
        value = self.table.values[key]
        if type(value) is not kind:
            self.fault(key, f'"{key}" is {type_name(value)}: expected {TYPES[kind]}')
            return None
        return value

    def text(self, key: str, needed: bool = True) -> str:
        value = self.get(key, str, needed)
        if not isinstance(value, str):
            return ""
        wrong = text_fault(value)
        if wrong:
            self.fault(key, f'"{key}" is {wrong}')
        return value

    def texts(self, key: str, needed: bool = True) -> tuple[str, ...]:
        """A list of texts, without empty or repeated ones; not empty itself."""
        value = self.get(key, list, needed)
        if not isinstance(value, list):
            return ()
        if not value:
            self.fault(key, f'"{key}" is an empty list: expected at least one text')
        good: list[str] = []
        for item in value:
            wrong = text_fault(item) if isinstance(item, str) else type_name(item)
            if wrong:
                self.fault(key, f'"{key}" has {wrong} in its list: expected texts')
            elif item in good:
                self.fault(key, f'"{key}" has "{item}" twice')
            else:
                good.append(item)
        return tuple(good)

    def flag(self, key: str, default: bool) -> bool:
        value = self.get(key, bool, needed=False)
        return value if isinstance(value, bool) else default

    def choice(self, key: str, words: tuple[str, ...], needed: bool = True) -> str:
        value = self.text(key, needed)
        if value and value not in words:
            self.fault(key, f'"{value}" is no {key}: expected {alternatives(words)}')
        return value

    def id(self, key: str = "id") -> str:
        value = self.text(key)
        if value and not ID.fullmatch(value):
            self.fault(key, f'"{value}": expected an id in kebab-case, such as joint-staff')
        return value

    def lang(self, key: str = "lang") -> str:
        value = self.text(key)
        if value and not LANG.fullmatch(value):
            self.fault(key, f'"{value}" is no language: expected a BCP 47 tag such as en, ru, ru-Latn or zxx')
        return value

    def date(self, key: str, needed: bool = False, missing: int = dates.UNKNOWN, unknown: bool = False) -> int:
        """A date; where `unknown` is true the word is allowed as well, for 0."""
        value = self.text(key, needed)
        if not value:
            return missing
        if unknown and value == "unknown":
            return dates.UNKNOWN
        number = dates.parse(value)
        if number is None:
            self.fault(key, f'"{value}" is no date: {dates.EXPECTED}' + (', or "unknown"' if unknown else ""))
        return number or dates.UNKNOWN

    def finish(self, tables: tuple[str, ...] = (), single: bool = False) -> None:
        """Reports the keys that nobody asked for, and the tables that are none of [[tables]] (single: [tables])."""
        for key in self.table.values:
            if key not in self.known:
                self.fault(key, f'unknown key "{key}" in {self.title}: {self.expected()}')
        for name, children in self.table.children.items():
            for child in children:
                if name not in tables or child.single != single:
                    prefix = self.table.name + "." if self.table.name else ""
                    expected = [bracketed(prefix + table, single) for table in tables]
                    written = bracketed(child.name, child.single)
                    message = f"unknown table {written}: expected {alternatives(expected) or 'none'}"
                    self.faults.add(child.place, message)

    def expected(self) -> str:
        return f"expected {alternatives(list(dict.fromkeys(self.known)))}" if self.known else "expected only tables"
