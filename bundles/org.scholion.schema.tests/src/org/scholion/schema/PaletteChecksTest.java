/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.BuiltInSchemas;

/** Warnings of colours follow what is measured, and what is chosen has no warning. */
class PaletteChecksTest {

    @Test
    void thatContrastIsThatOfWcag() {
        assertThat(ColorVision.contrast(0x000000, 0xFFFFFF)).isCloseTo(21, within(0.001));
        // the grey that is known to be the lightest with 4.5:1 on white
        assertThat(ColorVision.contrast(0x767676, 0xFFFFFF)).isCloseTo(4.54, within(0.005));
    }

    @Test
    void thatBlackAndWhiteAreAHundredApartToEveryone() {
        for (ColorVision vision : ColorVision.values()) {
            assertThat(vision.distance(0x000000, 0xFFFFFF)).isCloseTo(100, within(0.5));
            assertThat(vision.distance(0x3366CC, 0x3366CC)).isZero();
        }
    }

    @Test
    void thatRedAndGreenAreFarForSomeAndNearForOthers() {
        int red = 0xB05038;
        int green = 0x77703A;
        double seen = ColorVision.NORMAL.distance(red, green);
        assertThat(ColorVision.DEUTERANOPIA.distance(red, green)).isLessThan(seen / 2);
        assertThat(ColorVision.leastDistance(red, green)).isLessThan(seen / 2);
    }

    @Test
    void thatTheDefaultPaletteHasNoWarning() {
        List<EntityType> types = new ArrayList<>();
        DefaultPalette.colors().forEach(color -> types.add(type("t" + types.size(), color)));
        assertThat(PaletteChecks.warnings(schema(types))).isEmpty();
    }

    @Test
    void thatAPaleLabelIsWarnedOfWithItsTheme() {
        List<SchemaProblem> warnings =
                PaletteChecks.warnings(
                        schema(List.of(type("pale", new TypeColor(0xFFEE88, 0xFFBA3A)))));
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).message().code()).isEqualTo("schema.warning.contrast");
        assertThat(warnings.get(0).message().arguments()).containsEntry("dark", false);
        assertThat(warnings.get(0).element())
                .contains(SchemaPlace.of(SchemaPlace.Kind.ENTITY, "pale"));
    }

    @Test
    void thatColoursThatOnlySomeTellApartAreWarnedOfOnceForTheLaterType() {
        TypeColor one = new TypeColor(0x9C3F2B, 0xFF8C64);
        TypeColor other = new TypeColor(0x665D1E, 0x70E4A7);
        List<SchemaProblem> warnings =
                PaletteChecks.warnings(schema(List.of(type("one", one), type("other", other))));
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).message().code()).isEqualTo("schema.warning.alike");
        assertThat(warnings.get(0).element())
                .contains(SchemaPlace.of(SchemaPlace.Kind.ENTITY, "other"));
    }

    @Test
    void thatRelationsPassagesAndTagsAreHeldAgainstTheirOwnKindAlone() {
        TypeColor one = new TypeColor(0x9C3F2B, 0xFF8C64);
        TypeColor other = new TypeColor(0x665D1E, 0x70E4A7);
        Schema apart =
                new Schema(
                        "s",
                        "S",
                        "",
                        List.of(
                                type("e", one),
                                new RelationType(description("r", one), List.of(), false, false),
                                new PassageType(description("p", one), false),
                                new PassageType(description("shared", one), false)),
                        List.of(tags(one)));
        assertThat(PaletteChecks.warnings(apart)).isEmpty();
        Schema alike =
                new Schema(
                        "s",
                        "S",
                        "",
                        List.of(
                                new RelationType(description("r1", one), List.of(), false, false),
                                new RelationType(description("r2", other), List.of(), false, false),
                                new PassageType(description("p1", one), false),
                                new PassageType(description("p2", other), false)),
                        List.of(tags(one, other)));
        assertThat(PaletteChecks.warnings(alike))
                .extracting(SchemaProblem::element)
                .containsExactly(
                        Optional.of(SchemaPlace.of(SchemaPlace.Kind.RELATION, "r2")),
                        Optional.of(SchemaPlace.of(SchemaPlace.Kind.PASSAGE, "p2")),
                        Optional.of(
                                SchemaPlace.of(SchemaPlace.Kind.TAGSET, "poles")
                                        .child(SchemaPlace.Kind.TAG, "tag1")));
    }

    @Test
    void thatATagThatCannotBeReadIsWarnedOf() {
        Schema pale =
                new Schema(
                        "s", "S", "", List.of(), List.of(tags(new TypeColor(0xFFEE88, 0xFFBA3A))));
        assertThat(PaletteChecks.warnings(pale))
                .extracting(warning -> warning.message().code())
                .containsExactly("schema.warning.contrast");
    }

    @Test
    void thatNothingOfTheGalleryIsWarnedOf() throws Exception {
        for (String name : BuiltInSchemas.names()) {
            assertThat(PaletteChecks.warnings(BuiltInSchemas.load(name).orElseThrow()))
                    .as(name)
                    .isEmpty();
        }
    }

    private static TypeDescription description(String id, TypeColor color) {
        return new TypeDescription(id, id, id, "", color, Optional.empty(), List.of());
    }

    private static TagSet tags(TypeColor... colors) {
        List<Tag> tags = new ArrayList<>();
        for (TypeColor color : colors) {
            String id = "tag" + tags.size();
            tags.add(
                    new Tag(
                            id,
                            id,
                            "",
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Optional.of(color)));
        }
        return new TagSet("poles", "Poles", true, false, tags);
    }

    @Test
    void thatTheFreeColourIsTheFirstThatNobodyHas() {
        assertThat(PaletteChecks.free(List.of())).isEqualTo(DefaultPalette.color(0));
        assertThat(PaletteChecks.free(List.of(DefaultPalette.color(0))))
                .isEqualTo(DefaultPalette.color(1));
        assertThat(DefaultPalette.colors()).contains(PaletteChecks.free(DefaultPalette.colors()));
    }

    private static EntityType type(String id, TypeColor color) {
        return new EntityType(
                new TypeDescription(id, id, id, "", color, Optional.empty(), List.of()), false);
    }

    private static Schema schema(List<EntityType> types) {
        return new Schema("s", "S", "", types, List.of());
    }
}
