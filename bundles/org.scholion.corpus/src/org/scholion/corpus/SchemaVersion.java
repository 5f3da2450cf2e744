/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;

/**
 * A version of the project's schema.
 *
 * @param number from 1
 * @param xml the schema as its bundle writes it
 * @param savedBy who saved it
 * @param savedAt when
 */
public record SchemaVersion(int number, String xml, String savedBy, Instant savedAt) {}
