# SPDX-License-Identifier: MIT
"""The mentions in a folder of text files, tagged by Spark: tag.py FOLDER OUTPUT [MASTER].

Each file is one text. The data is in the package, so nothing is broadcast: the workers only need csto installed.
OUTPUT is written as Parquet, a mention a row. Needs pyspark, pyarrow and pandas (which pyspark asks for).
"""

import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

import csto

SCHEMA = "file string, start long, end long, surface string, entity string, edition string, year long, certainty string"
COLUMNS = [column.split(" ")[0] for column in SCHEMA.split(", ")]


def tag(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The mentions in the texts of each batch."""
    for batch in batches:
        mentions = pa.table(csto.scan_many(batch.column("value")))
        mentions = mentions.append_column("file", batch.column("file").take(mentions["row"].combine_chunks()))
        # Spark wants its own strings, of which one batch holds less than 2 GiB.
        fields = [pa.field(name, pa.int64() if name in ("start", "end", "year") else pa.string()) for name in COLUMNS]
        yield from mentions.select(COLUMNS).cast(pa.schema(fields)).to_batches()


def mentions_in(spark: SparkSession, folder: str) -> DataFrame:
    """The mentions in the files of a folder."""
    texts = spark.read.text(folder, wholetext=True).selectExpr("value", "_metadata.file_name AS file")
    return texts.mapInArrow(tag, SCHEMA)


def main() -> None:
    folder, output, *master = sys.argv[1:]
    spark = SparkSession.builder.master(master[0] if master else "local[*]").appName("csto").getOrCreate()
    mentions_in(spark, folder).write.mode("overwrite").parquet(output, compression="gzip")
    spark.read.parquet(output).groupBy("entity").count().orderBy("count", "entity", ascending=False).show(10)
    spark.stop()


if __name__ == "__main__":
    main()
