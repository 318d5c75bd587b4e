# SPDX-License-Identifier: MIT
"""pandas, polars and pyarrow give texts and take columns."""

import numpy
import pandas
import polars
import pyarrow
import pytest

import csto

TEXTS = ["The CSTO met.", None, "Учения «Рубеж-2021» в Киргизии, ОДКБ.", "", "𝔘 Казахстан", "a long text: Kazakhstan"]
BINARY = [text if text is None else text.encode() for text in TEXTS]
NAMES = ["Kazakhstan", None, "ОДКБ", "nothing at all"]
FORMS = {
    "pandas object": lambda values: pandas.Series(values, dtype=object),
    "pandas str": pandas.Series,
    "pandas string": lambda values: pandas.Series(values, dtype="string"),
    "polars": polars.Series,
    "polars categorical": lambda values: polars.Series(values, dtype=polars.Categorical),
    "polars slice": lambda values: polars.Series(["x", *values, "y"])[1:-1],
    "arrow string": pyarrow.array,
    "arrow large": lambda values: pyarrow.array(values, pyarrow.large_string()),
    "arrow view": lambda values: pyarrow.array(values, pyarrow.string_view()),
    "arrow slice": lambda values: pyarrow.array(["x", *values, "y"]).slice(1, len(values)),
    "arrow chunks": lambda values: pyarrow.chunked_array([values[:2], [], values[2:]], pyarrow.string()),
    "arrow dictionary": lambda values: pyarrow.array(values).dictionary_encode(),
    "arrow dictionary chunks": lambda values: pyarrow.chunked_array([values, []], pyarrow.string()).dictionary_encode(),
    "pandas extension array": lambda values: pandas.Series(values, dtype="string").array,
    "pandas index": lambda values: pandas.Index(values),
    "numpy": lambda values: pandas.Series(values, dtype=object).to_numpy(),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form(form):
    assert list(csto.scan_many(FORMS[form](TEXTS))) == list(csto.scan_many(TEXTS))
    assert list(csto.scan_many(FORMS[form](TEXTS * 500), threads=2)) == list(csto.scan_many(TEXTS * 500))
    assert csto.map(FORMS[form](NAMES)) == ["kazakhstan", None, "csto", None]


@pytest.mark.parametrize("type", [pyarrow.binary(), pyarrow.large_binary(), pyarrow.binary_view()])
def test_bytes(type):
    assert list(csto.scan_many(pyarrow.array(BINARY, type))) == list(csto.scan_many(BINARY))


def test_nothing_but_nulls():
    assert csto.map(pyarrow.nulls(2)) == csto.map(polars.Series([None, None])) == [None, None]
    assert len(csto.scan_many(pyarrow.nulls(2))) == 0


@pytest.mark.parametrize("texts", [pyarrow.array([1, 2]), polars.Series([1.5]), pandas.Series([1, 2])])
def test_what_is_no_text(texts):
    with pytest.raises(TypeError, match="expected str or bytes, not"):
        csto.scan_many(texts)


@pytest.mark.parametrize("frame", [pandas.DataFrame, polars.DataFrame, pyarrow.table])
def test_a_whole_frame_is_refused(frame):
    with pytest.raises(TypeError, match=r"such as frame\['text'\]"):
        csto.scan_many(frame({"text": TEXTS}))


def test_days_of_others():
    uzbekistan = csto.member_states["UZ"]
    days = pandas.Series(pandas.to_datetime(["2010-01-01", "2014-01-01", None]))
    assert [uzbekistan.membership(on=day).member for day in days[:2]] == [True, False]
    assert [uzbekistan.membership(on=year).member for year in numpy.array([2010, 2014])] == [True, False]
    with pytest.raises(csto.InvalidError, match="NaT is not a date"):
        uzbekistan.membership(on=days[2])
    for period in (pandas.Period("2012"), pandas.Period("2012-12-31")):
        with pytest.raises(TypeError, match="a date must be .*, not Period"):
            uzbekistan.membership(on=period)


def test_arrow():
    mentions = csto.scan_many(TEXTS)
    table = pyarrow.table(mentions)
    assert table.to_pylist() == mentions.to_dicts()
    table.validate(full=True)
    column = pyarrow.chunked_array(csto.map(NAMES))
    column.validate(full=True)
    assert column.to_pylist() == ["kazakhstan", None, "csto", None]


@pytest.mark.parametrize(
    "kind", [*(n for n in csto.__all__ if isinstance(getattr(csto, n), csto.Collection)), "names", "facts"]
)
def test_every_table_goes_everywhere(kind):
    table = csto.table(kind)
    arrow = pyarrow.table(table)
    arrow.validate(full=True)
    assert arrow.to_pylist() == table.to_dicts() == table.to_polars().to_dicts()
    frame = table.to_pandas()
    assert frame.shape == (len(table), len(table.column_names))
    assert frame.astype(object).where(frame.notna(), None).to_dict("records") == table.to_dicts()
    assert pyarrow.Table.from_pandas(frame).schema.remove_metadata() == arrow.schema


def test_pandas():
    frame = pandas.DataFrame(
        {"text": TEXTS, "country": ["Kazakhstan", "x", "Беларусь", None, "Russia", "Peru"]}, list("abcdef")
    )
    mentions = csto.scan_many(frame["text"]).to_pandas()
    assert list(mentions.index) == ["a", "c", "c", "c", "e", "f"]
    joined = frame.join(mentions)
    assert list(joined.loc["c", "entity"]) == ["rubezh", "kyrgyzstan", "csto"] and pandas.isna(
        joined.loc["b", "entity"]
    )
    assert mentions["year"].dtype == "Int64" and mentions["start"].dtype == "int64"
    frame["id"] = csto.map(frame["country"]).to_pandas()
    assert frame["id"].dropna().to_dict() == {"a": "kazakhstan", "c": "belarus", "e": "russia"}


@pytest.mark.parametrize("texts", [[], ["Nothing."], ["The CSTO met."], ["Учения «Рубеж-2021»"]])
def test_types_of_pandas_do_not_depend_on_the_values(texts):
    mentions = csto.scan_many(texts)
    frame = mentions.to_pandas()
    assert list(frame.dtypes) == list(csto.scan_many(TEXTS).to_pandas().dtypes)
    assert pyarrow.Table.from_pandas(frame, preserve_index=False).schema.remove_metadata() == (
        pyarrow.table(mentions).schema
    )
    names = ["Rubezh-2021"] * len(texts)
    assert csto.map(names, to="year").to_pandas().dtype == csto.map(["x"], to="year").to_pandas().dtype == "Int64"
    assert csto.map(names).to_pandas().dtype == csto.map(["x"]).to_pandas().dtype == pandas.Series(["x"]).dtype


def test_polars():
    frame = polars.DataFrame({"country": ["Kazakhstan", None, "Peru"]})
    frame = frame.with_columns(csto.map(frame["country"], to="alpha2").to_polars())
    assert frame["alpha2"].to_list() == ["KZ", None, None]
    assert polars.Series(csto.map(["CRRF"])).to_list() == ["crrf"]
    assert csto.scan_many(frame["country"]).to_polars()["entity"].to_list() == ["kazakhstan"]


@pytest.mark.parametrize(("to", "type"), [("id", polars.String), ("year", polars.Int64)])
def test_types_of_polars_do_not_depend_on_the_values(to, type):
    for names in ([], ["x"], [None], ["Rubezh-2021"]):
        series = csto.map(names, to=to).to_polars()
        assert (series.name, series.dtype, len(series)) == (to, type, len(names))
    assert csto.table("facts")["preferred"].to_polars().dtype == polars.Boolean
    assert csto.scan_many([])["surface"].to_polars().dtype == polars.String


def test_an_arrow_stream_may_be_read_again_from_the_table():
    table = csto.table("editions")
    assert pyarrow.table(table) == pyarrow.table(table)
    stream = table.__arrow_c_stream__()
    assert pyarrow.RecordBatchReader._import_from_c_capsule(stream).read_all().num_rows == len(table)
