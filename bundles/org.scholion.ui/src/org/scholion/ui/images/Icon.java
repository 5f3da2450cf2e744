/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.images;

/** The icons of Scholion; each is a drawing in {@code icons/} of this bundle. */
public enum Icon {
    DOCUMENT("document"),
    CORPUS("corpus"),
    ENTITY("entity"),
    RELATION("relation"),
    STANCE("stance"),
    PALETTE("palette"),
    INSPECTOR("inspector"),
    PROBLEMS("problems"),
    IMPORT("import"),
    EXPORT("export"),
    UNDO("undo"),
    REDO("redo"),
    DONE("done"),
    SKIP("skip"),
    SEARCH("search"),
    LEAD("lead"),
    MEMBER("member"),
    UNSURE("unsure"),
    LOCK("lock"),
    HANDED_OUT("handed-out"),
    UNLOCK("unlock"),
    EYE("eye"),
    EYE_CLOSED("eye-closed"),
    REFERENT("referent"),
    PASSAGE("passage"),
    LABEL("label"),
    ADD("add"),
    REMOVE("remove"),
    DELETE("delete"),
    NOTE("note"),
    COMMENT("comment"),
    JUMP("jump"),
    PREVIOUS("previous"),
    NEXT("next"),
    NEW("new"),
    OPEN("open"),
    COPY("copy"),
    CHECK("check"),
    KEYS("keys"),
    THEME("theme"),
    INFORMATION("information"),
    ERROR("error"),
    SAMPLE("sample"),
    CLOSE("close"),
    PREFERENCES("preferences"),
    STATE_NEW("state-new"),
    STATE_IN_PROGRESS("state-in-progress"),
    STATE_DONE("state-done"),
    STATE_SKIPPED("state-skipped");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    /** Returns where the drawing lies in this bundle. */
    public String path() {
        return "icons/" + drawing + ".svg";
    }
}
