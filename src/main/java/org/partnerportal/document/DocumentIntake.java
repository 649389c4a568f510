package org.partnerportal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.fileformat.NoWorkplace;
import org.partnerportal.shared.DomainException;
import org.partnerportal.shared.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Takes in documents: what it says is stored is sealed, whole and on disk; of what it refuses nothing is left.
///
/// The bytes become durable before the row is written. A crash in between leaves at most a file without a row, which
/// the sweep removes, and never a row without a file.
@Service
@ProviderStaffOnly
public class DocumentIntake {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentIntake.class);

    private final RowRing ring;
    private final DocumentKeys keys;
    private final DocumentStore store;
    private final Examination examination;
    private final Registration registration;

    DocumentIntake(
            RowRing ring, DocumentKeys keys, DocumentStore store, Examination examination, Registration registration) {
        this.ring = ring;
        this.keys = keys;
        this.store = store;
        this.examination = examination;
        this.registration = registration;
    }

    /// Takes in a file as it comes, never whole in memory, or says why not.
    ///
    /// @throws IOException if the bytes stopped coming; nothing is left of them
    /// @throws DocumentNotFound if there is no such owner or document, or the person may not attach to it
    /// @throws org.partnerportal.shared.ChangedMeanwhile if somebody replaced or removed the document meanwhile
    public IntakeOutcome receive(ReceiveDocument command, InputStream bytes) throws IOException {
        ring.requireAttachable(command.owner(), command.fieldPath());
        var document = DocumentId.random();
        try (var arrival = new Arrival(document, keys.fresh(document), store.begin(BlobName.original(document)))) {
            var content = arrival.take(bytes, command.fieldPath(), examination);
            arrival.keep(content);
            return new IntakeOutcome.Stored(registered(command, arrival, content));
        } catch (InfectedFile infected) {
            registration.noteInfected(command, infected.virus());
            return new IntakeOutcome.Refused(RefusalReason.INFECTED);
        } catch (RefusedFile refused) {
            return new IntakeOutcome.Refused(refused.reason());
        } catch (NoWorkplace busy) {
            return new IntakeOutcome.Refused(RefusalReason.BUSY);
        } catch (StoreUnreachable away) {
            LOG.warn("A document was not taken: {}", away.getMessage());
            return new IntakeOutcome.Refused(RefusalReason.STORE_AWAY);
        } catch (IOException trouble) {
            if (StoreFull.is(trouble)) {
                return new IntakeOutcome.Refused(RefusalReason.STORE_FULL);
            }
            throw trouble;
        }
    }

    /// Takes a document away from its field. It is kept, for what was handed in with it.
    ///
    /// @throws DocumentNotFound if there is none, or the person may not change it
    /// @throws org.partnerportal.shared.ChangedMeanwhile if it was replaced or removed before
    public void remove(DocumentId document) {
        registration.remove(document);
    }

    /// Files documents under the fields that hold them now, and takes away those that none holds any more. What is not
    /// among the owner's current documents is left alone.
    public void refile(Subject owner, Map<DocumentId, String> places, Set<DocumentId> nowhere) {
        registration.refile(owner, places, nowhere);
    }

    // Any other failure may have come after the commit: the file stays then, and the sweep finds out.
    private DocumentSummary registered(ReceiveDocument command, Arrival arrival, FileContent content) {
        try {
            return registration.enter(command, arrival, content);
        } catch (DomainException noRow) {
            takeBack(arrival.document());
            throw noRow;
        }
    }

    private void takeBack(DocumentId document) {
        try {
            store.delete(BlobName.original(document));
        } catch (IOException later) {
            LOG.info("A file without a row is left to the sweep: {}", later.getMessage());
        }
    }
}
