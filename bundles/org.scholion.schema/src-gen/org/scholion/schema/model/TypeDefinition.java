/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Type Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the types of every kind have.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.TypeDefinition#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.scholion.schema.model.TypeDefinition#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getTypeDefinition()
 * @model abstract="true"
 *        extendedMetaData="kind='elementOnly' name='type'"
 * @generated
 */
public interface TypeDefinition extends SchemaElement, Colored, Guided {
	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a label shows when space is short; the name when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.scholion.schema.model.SchemaPackage#getTypeDefinition_ShortName()
	 * @model extendedMetaData="kind='attribute' name='shortName'"
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.TypeDefinition#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.schema.model.AttributeDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attributes, in display order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.scholion.schema.model.SchemaPackage#getTypeDefinition_Attributes()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='attribute'"
	 * @generated
	 */
	EList<AttributeDefinition> getAttributes();

} // TypeDefinition
