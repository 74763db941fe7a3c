"""`system.dataset`: tables saved as files. On Ignition a box asks where; here they go into the lab's folder `files` at once."""

from gateway_core.script_host.dataset_csv import html_page, plain_csv
from gateway_core.script_host.lab_files import LabFiles, bytes_in
from gateway_core.script_host.language import from_text, unicode
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.system.dataset import content_given
from gateway_core.script_host.system.surroundings import note_effect

_ENCODING = "UTF-8"


class DatasetExport(Carrier):
    """Both functions return the whole path of the file; what is there already is replaced."""

    def exportCSV(self, filename, showHeaders, dataset):
        table = content_given("exportCSV", dataset)
        return self._saved("exportCSV", filename, plain_csv(table, showHeaders, is_localized=False))

    def exportHTML(self, filename, showHeaders, dataset, title):
        table = content_given("exportHTML", dataset)
        return self._saved("exportHTML", filename, html_page(table, showHeaders, text_of("exportHTML", "title", title)))

    def _saved(self, function, filename, text):
        name = text_of(function, "filename", filename)
        files = LabFiles(self._context.call("filesFolder", {}))
        files.write(function, name, bytes_in(function, text, _ENCODING), appends=False)
        note_effect(self._context, "system.dataset." + function, [from_text(name)])
        return unicode(files.path(function, name))
