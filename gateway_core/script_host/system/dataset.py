"""`system.dataset`: as much as a payload with a dataset needs (rule M19)."""

from gateway_core.script_host.call_arguments import bind
from gateway_core.script_host.datasets import Dataset, PyDataSet, to_dataset


class DatasetFunctions(object):
    def toDataSet(self, *arguments, **keywords):
        bound = bind("toDataSet", ("headers", "data"), arguments, keywords)
        headers = bound.get("headers")
        if isinstance(headers, PyDataSet):
            return headers.getUnderlyingDataset()
        if not isinstance(headers, (list, tuple)) or not isinstance(bound.get("data"), (list, tuple)):
            raise TypeError("toDataSet() needs a list of column names and a list of rows, or a PyDataSet.")
        return to_dataset(headers, bound["data"])

    def toPyDataSet(self, *arguments, **keywords):
        dataset = bind("toPyDataSet", ("dataset",), arguments, keywords).get("dataset")
        if isinstance(dataset, PyDataSet):
            return dataset
        if not isinstance(dataset, Dataset):
            raise TypeError("toPyDataSet() needs a Dataset.")
        return PyDataSet(dataset)
