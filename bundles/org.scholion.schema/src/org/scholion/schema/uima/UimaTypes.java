/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.uima;

import java.util.Optional;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.StanceType;

/**
 * The names of the types and features of every Scholion CAS.
 *
 * <p>The types of package {@value #CAS} are fixed. A schema adds one subtype for each of its types
 * ({@code org.scholion.entity.Person} below {@link #MENTION}, and so on), with one feature for each
 * attribute and role; see {@link TypeSystemProjection}. An annotation whose type the schema does
 * not know is held by the fixed type itself; {@link #TYPE_ID} names its type in every case.
 *
 * <p>Lists of pairs are string arrays in which key and value take turns, so that neither needs
 * quoting. A string feature that is null says nothing: <em>not yet annotated</em>.
 */
public final class UimaTypes {

    /** The package of the fixed types, with the dot. */
    public static final String CAS = "org.scholion.cas.";

    /** The package of the subtypes of {@link #MENTION}, with the dot. */
    public static final String ENTITY_PACKAGE = "org.scholion.entity.";

    /** The package of the subtypes of {@link #REFERENT}, one for each entity type, with the dot. */
    public static final String REFERENT_PACKAGE = "org.scholion.referent.";

    /** The package of the subtypes of {@link #RELATION}, with the dot. */
    public static final String RELATION_PACKAGE = "org.scholion.relation.";

    /** The package of the subtypes of {@link #STANCE}, with the dot. */
    public static final String STANCE_PACKAGE = "org.scholion.stance.";

    /** The package of the subtypes of {@link #PASSAGE}, with the dot. */
    public static final String PASSAGE_PACKAGE = "org.scholion.passage.";

    /** The package of the subtypes of {@link #DOCUMENT_LABEL}, with the dot. */
    public static final String LABEL_PACKAGE = "org.scholion.label.";

    // Types

    /** What every annotation with a place is; below {@code uima.tcas.Annotation}. */
    public static final String ELEMENT = CAS + "Element";

    /** One unbroken piece of text; below {@code uima.tcas.Annotation}, never in an index. */
    public static final String FRAGMENT = CAS + "Fragment";

    /** A list of {@link #FRAGMENT fragments} that belong together; below {@code uima.cas.TOP}. */
    public static final String SPAN = CAS + "Span";

    /** A mention of an entity; begin and end are the extent of its fragments. */
    public static final String MENTION = CAS + "Mention";

    /**
     * Who or what mentions mean; below {@code uima.cas.TOP} as it has no place, with the same
     * common features as {@link #ELEMENT}.
     */
    public static final String REFERENT = CAS + "Referent";

    /**
     * A relation; begin and end are the extent of its anchor, without one that of its fillers,
     * without any 0 and 0.
     */
    public static final String RELATION = CAS + "Relation";

    /** The fillers of one role that the schema does not know; below {@code uima.cas.TOP}. */
    public static final String ROLE_FILLERS = CAS + "RoleFillers";

    /** A stance; begin and end are the extent of its cues and evidence, without them 0 and 0. */
    public static final String STANCE = CAS + "Stance";

    /** A holder, target or source of a stance; below {@code uima.cas.TOP}. */
    public static final String STANCE_END = CAS + "StanceEnd";

    /** A passage; begin and end are those of its one fragment. */
    public static final String PASSAGE = CAS + "Passage";

    /** A label on the whole document; begin is 0, end the length of the text. */
    public static final String DOCUMENT_LABEL = CAS + "DocumentLabel";

    /** A token of the base layer; below {@code uima.tcas.Annotation}. */
    public static final String TOKEN = CAS + "Token";

    /** A sentence of the base layer; below {@code uima.tcas.Annotation}. */
    public static final String SENTENCE = CAS + "Sentence";

    /** The base layer as a whole, at most one in a CAS; below {@code uima.cas.TOP}. */
    public static final String BASE_LAYER = CAS + "BaseLayer";

    /** Which document this is, at most one in a CAS; below {@code uima.cas.TOP}. */
    public static final String DOCUMENT = CAS + "Document";

    // Common features of ELEMENT and REFERENT

    /** String: the stable id of the annotation. */
    public static final String ID = "id";

    /** String: the id of its schema type, empty for a referent of no stated type. */
    public static final String TYPE_ID = "typeId";

    /** String: the name of the member who made it. */
    public static final String MADE_BY = "madeBy";

    /** String: when, as an ISO 8601 instant in UTC. */
    public static final String MADE_AT = "madeAt";

    /** Integer: the schema version it was made under, from 1. */
    public static final String SCHEMA_VERSION = "schemaVersion";

    /** String: the annotator's note, null for none. */
    public static final String NOTE = "note";

    /** Double: 0 to 1, NaN when not stated. */
    public static final String CONFIDENCE = "confidence";

    /** Boolean: whether the annotator marked it as unsure. */
    public static final String UNSURE = "unsure";

    /**
     * StringArray of pairs: attribute id and its state, {@link #ABSENT} or {@link #SKIPPED} with a
     * reason, for attributes that have a state instead of a value.
     */
    public static final String ATTRIBUTE_STATES = "attributeStates";

    /**
     * StringArray of pairs: attribute id and value in the form the document bundle chooses, for
     * values that the schema has no attribute for.
     */
    public static final String OTHER_ATTRIBUTES = "otherAttributes";

    // Features of MENTION

    /** FSArray of {@link #FRAGMENT}: the pieces of a mention or {@link #SPAN}, at least one. */
    public static final String FRAGMENTS = "fragments";

    /** {@link #REFERENT}: whom a mention means; also whom an implicit stance end must be. */
    public static final String REFERENT_OF = "referent";

    // Features of REFERENT

    /** String: a name for people, possibly empty (also of {@link #DOCUMENT}). */
    public static final String NAME = "name";

    /** String: a URI in some knowledge base, null if not known. */
    public static final String IDENTIFIER = "identifier";

    /**
     * String: the id of the entry of the project's catalogue that a referent, or an end of the kind
     * {@link #CATALOGUED}, is; null if not known.
     */
    public static final String ENTRY = "entry";

    /** String: what that entry was called when this was written; null if not known. Never read. */
    public static final String ENTRY_NAME = "entryName";

    /** FSArray of {@link #REFERENT}: the members of a group. */
    public static final String MEMBERS = "members";

    // Features of RELATION and ROLE_FILLERS

    /** FSArray of {@link #FRAGMENT}: the words that express a relation, null if not marked. */
    public static final String ANCHOR = "anchor";

    /** FSArray of {@link #ROLE_FILLERS}: roles that the schema does not know, null for none. */
    public static final String OTHER_ROLES = "otherRoles";

    /** String: the id of a role. */
    public static final String ROLE = "role";

    /** FSArray of {@code uima.cas.TOP}: what fills the role, in order. */
    public static final String FILLERS = "fillers";

    // Features of STANCE and STANCE_END

    /** FSArray of {@link #STANCE_END}: whose stance it is. */
    public static final String HOLDERS = "holders";

    /** FSArray of {@link #STANCE_END}: what it is towards. */
    public static final String TARGETS = "targets";

    /** FSArray of {@link #STANCE_END}: through whom it is reported, outermost first. */
    public static final String SOURCES = "sources";

    /** String: the tag of the polarity scale. */
    public static final String POLARITY = "polarity";

    /** String: {@link #ABSENT} or {@link #SKIPPED} with a reason, null with a tag or nothing. */
    public static final String POLARITY_STATE = "polarityState";

    /** String: the tag of the intensity scale. */
    public static final String INTENSITY = "intensity";

    /** String: {@link #ABSENT} or {@link #SKIPPED} with a reason, null with a tag or nothing. */
    public static final String INTENSITY_STATE = "intensityState";

    /** FSArray of {@link #SPAN}: the words that show it; of a source, null if none do. */
    public static final String CUES = "cues";

    /** FSArray of {@link #SPAN}: the stretches that support it. */
    public static final String EVIDENCE = "evidence";

    /**
     * String: {@link #ANNOTATED}, {@link #AUTHOR_END}, {@link #IMPLICIT} or {@link #CATALOGUED}.
     */
    public static final String KIND = "kind";

    /** {@code uima.cas.TOP}: the annotation an {@link #ANNOTATED} end points to. */
    public static final String ANNOTATION = "annotation";

    // Features of PASSAGE

    /** {@code uima.cas.TOP}: the annotation that is a passage's author, null if not marked. */
    public static final String AUTHOR = "author";

    /** String: a passage's author as text, null if not known. */
    public static final String AUTHOR_NAME = "authorName";

    /** String: a passage's date as an EDTF text, null if not known. */
    public static final String DATE = "date";

    /** Boolean: whether a passage is left out of agreement and export. */
    public static final String EXCLUDED = "excluded";

    // Features of DOCUMENT_LABEL

    /** StringArray: the tags chosen, null when there is a state instead. */
    public static final String VALUES = "values";

    /** String: {@link #ABSENT} or {@link #SKIPPED} with a reason, null when there are values. */
    public static final String STATE = "state";

    // Features of the base layer; tokens and sentences also have ID

    /** StringArray of pairs: further columns of a foreign format. */
    public static final String COLUMNS = "columns";

    /** StringArray: a sentence's comment lines. */
    public static final String COMMENTS = "comments";

    /** String: what made the base layer. */
    public static final String SOURCE = "source";

    /** FSArray of {@link #TOKEN}: all tokens in their order. */
    public static final String TOKENS = "tokens";

    /** FSArray of {@link #SENTENCE}: all sentences in their order. */
    public static final String SENTENCES = "sentences";

    /** StringArray of pairs: what a foreign format has for the whole file; null when nothing. */
    public static final String FACTS = "facts";

    // Features of DOCUMENT; also NAME

    /** String: whose annotation set this is. */
    public static final String MEMBER = "member";

    /** String: the id of the schema. */
    public static final String SCHEMA = "schema";

    /** Integer: the format of schemas it was written by, from 1; 0 in files before format 2. */
    public static final String SCHEMA_FORMAT = "schemaFormat";

    /** StringArray of pairs: the document's metadata. */
    public static final String METADATA = "metadata";

    // Values

    /** The state of a value the annotator says is not there. */
    public static final String ABSENT = "absent";

    /** The beginning of the state of a value passed over; what follows is the reason. */
    public static final String SKIPPED = "skipped:";

    /** The kind of a stance end that points to an annotation. */
    public static final String ANNOTATED = "annotated";

    /** The kind of a stance end that is the author. */
    public static final String AUTHOR_END = "author";

    /** The kind of a stance end that the text does not name. */
    public static final String IMPLICIT = "implicit";

    /** The kind of a target that is an entry of the project's catalogue, without a mention. */
    public static final String CATALOGUED = "entry";

    private static final String ROLE_PREFIX = "role_";
    private static final String ATTRIBUTE_PREFIX = "attribute_";

    private UimaTypes() {}

    /** Returns the name of the CAS type of annotations of this schema type. */
    public static String typeName(AnnotationType type) {
        String prefix =
                switch (type) {
                    case EntityType entity -> ENTITY_PACKAGE;
                    case RelationType relation -> RELATION_PACKAGE;
                    case StanceType stance -> STANCE_PACKAGE;
                    case PassageType passage -> PASSAGE_PACKAGE;
                    case DocumentLabelType label -> LABEL_PACKAGE;
                };
        return prefix + UimaNames.escape(type.id());
    }

    /** Returns the name of the CAS type of referents of this entity type. */
    public static String referentTypeName(String entityTypeId) {
        return REFERENT_PACKAGE + UimaNames.escape(entityTypeId);
    }

    /** Returns the name of the feature of a role: an FSArray of {@code uima.cas.TOP}. */
    public static String roleFeature(String roleId) {
        return ROLE_PREFIX + UimaNames.escape(roleId);
    }

    /**
     * Returns the name of the feature of an attribute: a StringArray of tag ids for {@link
     * org.scholion.schema.AttributeKind#TAGS}, otherwise a String: the tag id, the text, {@code
     * true} or {@code false}, or the number in plain decimal notation.
     */
    public static String attributeFeature(String attributeId) {
        return ATTRIBUTE_PREFIX + UimaNames.escape(attributeId);
    }

    /** Returns the id of the role a feature stands for, if it stands for one. */
    public static Optional<String> roleOf(String featureName) {
        return strip(featureName, ROLE_PREFIX);
    }

    /** Returns the id of the attribute a feature stands for, if it stands for one. */
    public static Optional<String> attributeOf(String featureName) {
        return strip(featureName, ATTRIBUTE_PREFIX);
    }

    /** Returns the id of the schema type a CAS type stands for, if it stands for one. */
    public static Optional<String> typeIdOf(String typeName) {
        int dot = typeName.lastIndexOf('.') + 1;
        return switch (typeName.substring(0, dot)) {
            case ENTITY_PACKAGE,
                    REFERENT_PACKAGE,
                    RELATION_PACKAGE,
                    STANCE_PACKAGE,
                    PASSAGE_PACKAGE,
                    LABEL_PACKAGE ->
                    UimaNames.unescape(typeName.substring(dot));
            default -> Optional.empty();
        };
    }

    private static Optional<String> strip(String name, String prefix) {
        return name.startsWith(prefix)
                ? UimaNames.unescape(name.substring(prefix.length()))
                : Optional.empty();
    }
}
