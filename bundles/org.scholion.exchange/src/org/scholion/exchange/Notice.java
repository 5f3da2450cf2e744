/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/**
 * Something an importer did or kept that is worth knowing.
 *
 * @param place file and line or offset
 * @param message what it is, for people
 */
public record Notice(String place, String message) {}
