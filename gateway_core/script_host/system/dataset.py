"""`system.dataset`: tables as values; nothing here changes the dataset that it is given."""

from gateway_core.script_host.datasets import Dataset, PyDataSet, to_dataset
from gateway_core.script_host.system.carrier import Carrier


class DatasetFunctions(Carrier):
    def toDataSet(self, headers=None, data=None, dataset=None):
        if isinstance(dataset, PyDataSet):
            return dataset.getUnderlyingDataset()
        if not isinstance(headers, (list, tuple)) or not isinstance(data, (list, tuple)):
            raise TypeError("toDataSet() needs a list of column names and a list of rows, or a PyDataSet.")
        return to_dataset(headers, data)

    def toPyDataSet(self, dataset):
        if isinstance(dataset, PyDataSet):
            return dataset
        if not isinstance(dataset, Dataset):
            raise TypeError("toPyDataSet() needs a Dataset.")
        return PyDataSet(dataset)
