/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

/** The labels of a study lack what a distance needs: numbers, or an order. */
public final class NotOnScaleException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The message says which label lacks what. */
    public NotOnScaleException(String message) {
        super(message);
    }
}
