package dev.lathe.generator.fix;

import dev.lathe.generator.diagnostic.Edit;
import dev.lathe.generator.diagnostic.Notation;
import dev.lathe.generator.diagnostic.Place;
import dev.lathe.generator.diagnostic.SourceText;

/** How a notation writes and removes values. */
sealed interface EditedSource permits JsonSource, XmlSource {

    static EditedSource of(SourceText source) {
        return source.notation() == Notation.XML ? new XmlSource(source) : new JsonSource(source.text());
    }

    TextChange write(Place place, String value);

    TextChange remove(Place place);

    default TextChange change(Edit edit) {
        if (edit instanceof Edit.Write write) {
            return write(write.place(), write.text());
        }
        if (edit instanceof Edit.Remove) {
            return remove(edit.place());
        }
        return new TextChange(edit.place().offset(), edit.place().end(), ((Edit.Replace) edit).characters());
    }
}
