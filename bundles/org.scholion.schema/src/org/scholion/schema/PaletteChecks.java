/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholion.words.Message;

/**
 * Warns of colours of types that cannot be read or told apart, and chooses ones that can.
 *
 * <p>A label is written in its type's colour, so that has a contrast of at least 4.5:1 on the
 * ground of its theme (WCAG 2.2, success criterion 1.4.3, level AA); text on a tint of it has 7:1
 * (1.4.6, AAA). Types of one kind, and the tags of a set that have colours, stand apart to people
 * of every {@link ColorVision}; relations and passages, which differ by more than colour, may share
 * one.
 */
public final class PaletteChecks {

    /** The least contrast of a label on its ground. */
    public static final double LABEL_CONTRAST = 4.5;

    /** The least contrast of text on a tint. */
    public static final double TEXT_CONTRAST = 7;

    /** The least distance of two types, see {@link ColorVision#distance}. */
    public static final double DISTANCE = 7;

    private static final int DARK_TEXT = 0x1E1F22;
    private static final int LIGHT_TEXT = 0xDFE1E5;

    private PaletteChecks() {}

    /** What has a colour. */
    private record Coloured(SchemaPlace where, String name, TypeColor color) {

        static Coloured of(AnnotationType type) {
            return new Coloured(SchemaPlace.of(type), type.name(), type.description().color());
        }
    }

    /**
     * Returns what cannot be read or told apart, in the order of the schema, tags after types; of
     * colours that are alike, for the later of the kind, naming the one it is most alike.
     */
    public static List<SchemaProblem> warnings(Schema schema) {
        List<SchemaProblem> warnings = new ArrayList<>();
        for (AnnotationType type : schema.types()) {
            Coloured own = Coloured.of(type);
            contrast(own.color())
                    .ifPresent(what -> warnings.add(SchemaProblem.of(own.where(), what)));
            alike(own, before(schema, type))
                    .ifPresent(what -> warnings.add(SchemaProblem.of(own.where(), what)));
        }
        for (TagSet set : schema.tagSets()) {
            List<Coloured> before = new ArrayList<>();
            for (Tag tag : set.tags()) {
                tag.color()
                        .map(color -> new Coloured(place(set, tag), tag.name(), color))
                        .ifPresent(
                                own -> {
                                    contrast(own.color())
                                            .or(() -> alike(own, before))
                                            .ifPresent(
                                                    what ->
                                                            warnings.add(
                                                                    SchemaProblem.of(
                                                                            own.where(), what)));
                                    before.add(own);
                                });
            }
        }
        return List.copyOf(warnings);
    }

    private static SchemaPlace place(TagSet set, Tag tag) {
        return SchemaPlace.of(set).child(SchemaPlace.Kind.TAG, tag.id());
    }

    /**
     * Those of the kind that stand before a type and are to be told from it by colour. Kinds differ
     * by more than that; and where types that do not mix in the text share the very same colour,
     * nobody is to tell them apart by it.
     */
    private static List<Coloured> before(Schema schema, AnnotationType type) {
        TypeColor own = type.description().color();
        return schema.types().stream()
                .takeWhile(other -> !other.id().equals(type.id()))
                .filter(other -> other.getClass() == type.getClass())
                .filter(
                        other ->
                                type instanceof EntityType
                                        || !other.description().color().equals(own))
                .map(Coloured::of)
                .toList();
    }

    private static Optional<Message> contrast(TypeColor color) {
        for (boolean dark : new boolean[] {false, true}) {
            int own = dark ? color.dark() : color.light();
            int ground = dark ? DefaultPalette.DARK_GROUND : DefaultPalette.LIGHT_GROUND;
            double label = ColorVision.contrast(own, ground);
            if (label < LABEL_CONTRAST) {
                return Optional.of(
                        Message.of(
                                "schema.warning.contrast",
                                "dark",
                                dark,
                                "contrast",
                                label,
                                "least",
                                LABEL_CONTRAST));
            }
            double text =
                    ColorVision.contrast(
                            dark ? LIGHT_TEXT : DARK_TEXT, DefaultPalette.tint(own, ground));
            if (text < TEXT_CONTRAST) {
                return Optional.of(
                        Message.of(
                                "schema.warning.tint",
                                "dark",
                                dark,
                                "contrast",
                                text,
                                "least",
                                TEXT_CONTRAST));
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> alike(Coloured own, List<Coloured> others) {
        Optional<Coloured> nearest = Optional.empty();
        Likeness least = new Likeness(ColorVision.NORMAL, false, DISTANCE);
        for (Coloured other : others) {
            Likeness here = Likeness.of(own.color(), other.color());
            if (here.distance() < least.distance()) {
                least = here;
                nearest = Optional.of(other);
            }
        }
        Likeness found = least;
        return nearest.map(
                other ->
                        Message.of(
                                "schema.warning.alike",
                                "other",
                                other.name(),
                                "vision",
                                found.vision(),
                                "dark",
                                found.dark()));
    }

    /**
     * Returns the colour of the default palette that stands furthest from those in use; the first
     * of equals.
     */
    public static TypeColor free(Collection<TypeColor> used) {
        TypeColor best = DefaultPalette.color(0);
        double most = -1;
        for (TypeColor color : DefaultPalette.colors()) {
            double least = 200;
            for (TypeColor other : used) {
                least = Math.min(least, Likeness.of(color, other).distance());
            }
            // an unused colour is as good as any other: they are given out in their order
            double worth = least >= DISTANCE ? DISTANCE : least;
            if (worth > most) {
                most = worth;
                best = color;
            }
        }
        return best;
    }

    /** To whom, and in which theme, two colours are most alike. */
    private record Likeness(ColorVision vision, boolean dark, double distance) {
        static Likeness of(TypeColor one, TypeColor other) {
            Likeness least = new Likeness(ColorVision.NORMAL, false, Double.POSITIVE_INFINITY);
            for (boolean dark : new boolean[] {false, true}) {
                for (ColorVision vision : ColorVision.values()) {
                    double distance =
                            vision.distance(
                                    dark ? one.dark() : one.light(),
                                    dark ? other.dark() : other.light());
                    if (distance < least.distance()) {
                        least = new Likeness(vision, dark, distance);
                    }
                }
            }
            return least;
        }
    }
}
