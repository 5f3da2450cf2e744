/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationChange;
import org.scholion.words.Message;

/** Something that has changed in a project, and is committed, or who may change it now. */
public sealed interface StoreEvent {

    /**
     * Exclusive work is about to begin, or is over.
     *
     * @param doing what is being done; empty when it is over
     */
    record ExclusiveWork(Optional<Message> doing) implements StoreEvent {}

    /** There is a new schema version. */
    record SchemaSaved(SchemaVersion version) implements StoreEvent {}

    /**
     * A migration of the schema was done or undone: what is in many sets is other than before, of
     * whichever documents. Those who show or keep any of it read it anew.
     */
    record SetsMigrated() implements StoreEvent {}

    /** A member was added, or came with what they do or are given, or has another role. */
    record MemberSaved(Member member) implements StoreEvent {}

    /**
     * A member has another name.
     *
     * @param before the name until now
     * @param member the member as it is now
     */
    record MemberRenamed(String before, Member member) implements StoreEvent {}

    /** A member does not want other suggestions in a document than before. */
    record DismissalsChanged(long documentId, String member) implements StoreEvent {}

    /** A setting of the project is another. */
    record SettingsChanged() implements StoreEvent {}

    /** Documents were added or restored; one event for each transaction of a batch. */
    record DocumentsAdded(List<DocumentRecord> documents) implements StoreEvent {
        public DocumentsAdded {
            documents = List.copyOf(documents);
        }
    }

    /** Documents were removed or replaced; their sets can no longer be changed. */
    record DocumentsRemoved(List<DocumentRecord> documents) implements StoreEvent {
        public DocumentsRemoved {
            documents = List.copyOf(documents);
        }
    }

    /** A document has another name, other metadata or a base layer. */
    record DocumentChanged(long documentId) implements StoreEvent {}

    /** A set was made. */
    record SetOpened(AnnotationSet set) implements StoreEvent {}

    /** A set that nobody had begun was taken away, with the assignment it stood for. */
    record SetWithdrawn(AnnotationSet set) implements StoreEvent {}

    /** A set has another state. */
    record StateChanged(AnnotationSet set) implements StoreEvent {}

    /**
     * Operations were appended to a set's journal.
     *
     * @param set the set as it is now
     * @param entries the new entries, in order
     * @param changes what they did, in order
     */
    record SetChanged(AnnotationSet set, List<JournalEntry> entries, List<AnnotationChange> changes)
            implements StoreEvent {
        public SetChanged {
            entries = List.copyOf(entries);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Decisions of adjudication were made, revoked or restored.
     *
     * @param decisions as they are now, oldest first
     */
    record DecisionsChanged(long documentId, List<Decision> decisions) implements StoreEvent {
        public DecisionsChanged {
            decisions = List.copyOf(decisions);
        }
    }

    /** Documents were given to members, or taken from them. */
    record AssignmentsChanged(List<String> members) implements StoreEvent {
        public AssignmentsChanged {
            members = List.copyOf(members);
        }
    }

    /** Packages were handed out, merged or taken back; their sets can be changed here or not. */
    record PackagesChanged() implements StoreEvent {}

    /** Entries of the catalogue are others than before, or there are more. */
    record CatalogueChanged(CatalogueChange change) implements StoreEvent {}

    /** Documents are other things in rounds than before. */
    record RoundsChanged() implements StoreEvent {}

    /** A comment was added, or settled, or is open again, or someone has read it. */
    record CommentChanged(Comment comment) implements StoreEvent {}
}
