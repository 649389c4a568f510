package org.partnerportal.catalogue;

import org.springframework.stereotype.Component;

/// A form's values as JSON in the shape of the published API, and back.
@Component
public class ApiShape {

    /// The JSON of these values: nested groups, lists as arrays.
    public String json(FormValues values) {
        throw new UnsupportedOperationException();
    }

    /// The values in this JSON.
    ///
    /// @throws UnknownField if it names a field the catalogue does not have
    public FormValues values(String json) {
        throw new UnsupportedOperationException();
    }
}
